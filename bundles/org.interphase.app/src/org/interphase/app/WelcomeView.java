package org.interphase.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.interphase.ui.Presentation;
import org.interphase.ui.desk.Desk;
import org.interphase.ui.desk.DeskListener;

/** The first thing a person sees: three ways to begin, what was open before, and where to learn more. */
public final class WelcomeView extends ViewPart {
  private Composite page;
  private ResourceManager images;
  private final DeskListener making = new DeskListener() {
    @Override
    public void projects() {
      makeWay();
    }
  };

  @Override
  public void createPartControl(Composite parent) {
    Desk desk = Opening.desk();
    desk.addListener(making);
    parent.addListener(SWT.Dispose, event -> desk.removeListener(making));
    images = new LocalResourceManager(JFaceResources.getResources(), parent);
    ScrolledComposite scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
    page = new Composite(scroll, SWT.NONE);
    GridLayoutFactory.swtDefaults().margins(24, 20).spacing(8, 8).applyTo(page);
    scroll.setContent(page);
    scroll.setExpandHorizontal(true);
    scroll.setExpandVertical(true);
    Label headline = new Label(page, SWT.WRAP);
    headline.setText("From force curves to the classes of an interphase");
    headline.setFont(JFaceResources.getHeaderFont());
    wide(headline);
    Label explanation = new Label(page, SWT.WRAP);
    explanation.setText("Begin with the demonstration: six synthetic data sets, written as files of the instruments and analysed like yours.");
    wide(explanation);
    action(Menus.DEMONSTRATION, "demonstration", "Open &Demonstration Experiment");
    action(Menus.NEW_PROJECT, "new", "&New Project...");
    action(Menus.OPEN_PROJECT, "open-project", "&Open Project...");
    recent();
    link("Learn step by step: <a href=\"first-import\">first import</a>, <a href=\"first-fit\">first fit</a>, "
        + "<a href=\"batch\">batch from the command line</a>.", name -> run(Menus.HELP_PAGE, Map.of("href", Menus.SHEETS + name + ".html")));
    link("Press F1 in any view, or read the <a>help contents</a>.", name -> getSite().getWorkbenchWindow().getWorkbench().getHelpSystem().displayHelp());
    scroll.addListener(SWT.Resize, event -> scroll.setMinHeight(page.computeSize(scroll.getClientArea().width, SWT.DEFAULT).y));
  }

  /** Once a project is open there are maps to see. */
  private void makeWay() {
    IViewPart map = getSite().getPage().findView(Views.MAP);
    if (map != null && !Opening.desk().projects().isEmpty() && getSite().getPage().isPartVisible(this)) {
      getSite().getPage().bringToTop(map);
    }
  }

  private static void wide(Label label) {
    GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(label);
  }

  private void action(String command, String icon, String label) {
    Button button = new Button(page, SWT.PUSH | SWT.LEFT);
    button.setText(label);
    button.setImage(images.create(Icons.descriptor(icon)));
    button.setEnabled(command(command).isDefined());
    button.addListener(SWT.Selection, event -> run(command, Map.of()));
    GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(Math.max(280, button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x), 40)
        .applyTo(button);
  }

  private void recent() {
    List<Path> recent = Presentation.recent();
    if (!recent.isEmpty()) {
      new Label(page, SWT.NONE).setText("Recent projects");
      recent.forEach(project -> link("<a>" + project.getFileName() + "</a>  " + project.getParent(), name -> Opening.open(project, getSite().getWorkbenchWindow())));
    }
  }

  private void link(String text, Consumer<String> chosen) {
    Link link = new Link(page, SWT.WRAP);
    link.setText(text);
    link.addListener(SWT.Selection, event -> chosen.accept(event.text));
    GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(link);
  }

  private Command command(String id) {
    return getSite().getService(ICommandService.class).getCommand(id);
  }

  private void run(String id, Map<String, String> parameters) {
    try {
      getSite().getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(command(id), parameters), null);
    } catch (CommandException e) {
      ILog.of(WelcomeView.class).error(id + " could not be run.", e);
    }
  }

  @Override
  public void setFocus() {
    page.setFocus();
  }
}
