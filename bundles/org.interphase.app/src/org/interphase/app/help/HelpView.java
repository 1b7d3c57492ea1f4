package org.interphase.app.help;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.interphase.core.Background;

/** Shows pages of help, one at a time, with links; those of cheat sheets run commands. */
public final class HelpView extends ViewPart {
  public static final String ID = "org.interphase.help.view";
  private static final String COMMAND = "command:";
  private static final int MARGIN = 12;
  private final Deque<String> visited = new ArrayDeque<>();
  private StyledText text;
  private Action back;

  @Override
  public void createPartControl(Composite parent) {
    text = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.MULTI);
    text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
    text.setLineSpacing(2);
    text.setCaret(null);
    text.addListener(SWT.MouseUp, this::follow);
    IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
    back = action("Back", this::back);
    bar.add(back);
    bar.add(action("Contents", () -> show(HelpPages.CONTENTS)));
    show(HelpPages.CONTENTS);
  }

  private static Action action(String label, Runnable work) {
    return new Action(label) {
      @Override
      public void run() {
        work.run();
      }
    };
  }

  /** Shows a page, when it has been read. */
  void show(String href) {
    if (!href.equals(visited.peek())) {
      visited.push(href);
    }
    back.setEnabled(visited.size() > 1);
    Background.run("Reading help", monitor -> read(href)).thenAccept(page -> text.getDisplay().asyncExec(() -> {
      if (!text.isDisposed() && href.equals(visited.peek())) {
        fill(page);
      }
    }));
  }

  private static HelpText read(String href) throws IOException {
    try {
      return HelpText.of(HelpPages.open(href));
    } catch (IOException e) {
      return HelpText.of("<html><body><h1>No such page</h1><p>" + MethodPages.escaped(String.valueOf(e.getMessage())) + "</p></body></html>");
    }
  }

  private void back() {
    visited.pop();
    show(visited.peek());
  }

  private void fill(HelpText page) {
    text.setText(page.text());
    page.spans().forEach(span -> text.setStyleRange(style(span)));
    wrapLists(page.text());
    text.setTopPixel(0);
  }

  private void wrapLists(String page) {
    String[] lines = page.split("\n", -1);
    for (int line = 0; line < lines.length; line++) {
      if (lines[line].startsWith("  \u2022 ")) {
        text.setLineWrapIndent(line, 1, 2 * MARGIN);
      }
    }
  }

  private StyleRange style(HelpText.Span span) {
    StyleRange range = new StyleRange();
    range.start = span.start();
    range.length = span.length();
    switch (span.kind()) {
      case TITLE -> range.font = JFaceResources.getHeaderFont();
      case HEADING -> range.font = JFaceResources.getBannerFont();
      case SUBHEADING, BOLD -> range.fontStyle = SWT.BOLD;
      case ITALIC -> range.fontStyle = SWT.ITALIC;
      case CODE -> range.font = JFaceResources.getTextFont();
      case LINK -> {
        range.underline = true;
        range.underlineStyle = SWT.UNDERLINE_LINK;
        range.foreground = JFaceColors.getHyperlinkText(text.getDisplay());
        range.data = span.href();
      }
    }
    return range;
  }

  private void follow(Event event) {
    int offset = text.getOffsetAtPoint(new Point(event.x, event.y));
    if (offset >= 0 && text.getSelectionCount() == 0 && text.getStyleRangeAtOffset(offset) instanceof StyleRange range
        && range.data instanceof String href) {
      open(href);
    }
  }

  private void open(String href) {
    if (href.startsWith("https://")) {
      Program.launch(href);
    } else if (href.startsWith(COMMAND)) {
      run(href.substring(COMMAND.length()));
    } else {
      show(href);
    }
  }

  /** @param command as {@link ParameterizedCommand#serialize} writes it */
  private void run(String command) {
    try {
      ParameterizedCommand parsed = getSite().getService(ICommandService.class).deserialize(command);
      getSite().getService(IHandlerService.class).executeCommand(parsed, null);
    } catch (NotEnabledException e) {
      MessageDialog.openInformation(getSite().getShell(), "Help", "This cannot be done now. Open and choose a project or a measurement first.");
    } catch (CommandException e) {
      ILog.of(HelpView.class).error(command + " could not be run", e);
      MessageDialog.openError(getSite().getShell(), "Help", "This step could not be done: " + e.getMessage());
    }
  }

  @Override
  public void setFocus() {
    text.setFocus();
  }
}
