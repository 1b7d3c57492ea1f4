package org.interphase.app;

import java.util.Map;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** The menus and the tool bar, made of commands by id. A command that is not installed is left out. */
final class Menus extends ActionBarAdvisor {
  static final String DEMONSTRATION = "org.interphase.app.openDemonstration";
  static final String THEME = "org.interphase.app.theme";
  static final String CONTEXT_HELP = "org.interphase.app.contextHelp";
  static final String ABOUT = "org.interphase.app.about";
  static final String NEW_PROJECT = "org.interphase.ui.project.new";
  static final String OPEN_PROJECT = "org.interphase.ui.project.openProject";
  static final String HELP_PAGE = "org.eclipse.ui.help.displayHelp";
  static final String SHEETS = "/org.interphase.help/cheatsheets/";
  private static final String IMPORT = "org.interphase.ui.project.import";
  private static final String EDIT_EXPERIMENT = "org.interphase.ui.project.editExperiment";
  private static final String ANALYSE = "org.interphase.ui.project.analyse";
  private static final String REPORT = "org.interphase.ui.project.report";
  private static final String ARCHIVE = "org.interphase.ui.project.archive";
  private static final String OPEN_FILE = "org.interphase.ui.maps.open";
  private static final String FIT = "org.interphase.ui.curves.fitCurves";
  private static final String CALIBRATE = "org.interphase.ui.curves.calibrate";
  private static final String SEGMENT = "org.interphase.ui.statistics.segment";
  private static final String HISTOGRAM = "org.interphase.ui.statistics.histogram";
  private static final String ALIGN = "org.interphase.ui.evolution.align";
  private static final String COMPARE = "org.interphase.ui.evolution.compare";
  private final IWorkbenchWindow window;

  Menus(IActionBarConfigurer configurer) {
    super(configurer);
    window = configurer.getWindowConfigurer().getWindow();
  }

  @Override
  protected void makeActions(IWorkbenchWindow opening) {
    register(ActionFactory.QUIT.create(opening));
    register(ActionFactory.PREFERENCES.create(opening));
    register(ActionFactory.RESET_PERSPECTIVE.create(opening));
  }

  @Override
  protected void fillMenuBar(IMenuManager bar) {
    bar.add(file());
    bar.add(edit());
    bar.add(analysis());
    bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
    bar.add(windows());
    bar.add(help());
  }

  private IMenuManager file() {
    MenuManager menu = new MenuManager("&File", IWorkbenchActionConstants.M_FILE);
    commands(menu, NEW_PROJECT, OPEN_PROJECT, DEMONSTRATION, OPEN_FILE);
    menu.add(new Separator());
    commands(menu, IMPORT, IWorkbenchCommandConstants.FILE_SAVE);
    menu.add(new Separator());
    commands(menu, REPORT, ARCHIVE);
    menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    menu.add(new Separator());
    menu.add(getAction(ActionFactory.QUIT.getId()));
    return menu;
  }

  private IMenuManager edit() {
    MenuManager menu = new MenuManager("&Edit", IWorkbenchActionConstants.M_EDIT);
    commands(menu, IWorkbenchCommandConstants.EDIT_UNDO, IWorkbenchCommandConstants.EDIT_REDO);
    menu.add(new Separator());
    commands(menu, IWorkbenchCommandConstants.EDIT_COPY);
    menu.add(new Separator());
    commands(menu, EDIT_EXPERIMENT);
    menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    return menu;
  }

  private IMenuManager analysis() {
    MenuManager menu = new MenuManager("&Analysis", "org.interphase.app.analysis");
    commands(menu, ANALYSE);
    menu.add(new Separator());
    commands(menu, IMPORT, CALIBRATE, FIT, HISTOGRAM, SEGMENT, ALIGN, COMPARE, REPORT);
    menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    return menu;
  }

  private IMenuManager windows() {
    MenuManager menu = new MenuManager("&Window", IWorkbenchActionConstants.M_WINDOW);
    perspective(menu, "experiment", "&Experiment");
    perspective(menu, "curves", "&Curves");
    menu.add(getAction(ActionFactory.RESET_PERSPECTIVE.getId()));
    menu.add(new Separator());
    MenuManager views = new MenuManager("Show &View", "org.interphase.app.views");
    views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
    menu.add(views);
    menu.add(new Separator());
    add(menu, item(THEME, "&Dark Theme", Map.of(), CommandContributionItem.STYLE_CHECK));
    menu.add(getAction(ActionFactory.PREFERENCES.getId()));
    return menu;
  }

  private void perspective(MenuManager menu, String name, String label) {
    CommandContributionItemParameter item = item(IWorkbenchCommandConstants.PERSPECTIVES_SHOW_PERSPECTIVE, label,
        Map.of(IWorkbenchCommandConstants.PERSPECTIVES_SHOW_PERSPECTIVE_PARM_ID, "org.interphase.app." + name), CommandContributionItem.STYLE_PUSH);
    item.icon = Icons.descriptor("perspective-" + name);
    add(menu, item);
  }

  private IMenuManager help() {
    MenuManager menu = new MenuManager("&Help", IWorkbenchActionConstants.M_HELP);
    view(menu, Views.WELCOME, "&Welcome");
    menu.add(new Separator());
    commands(menu, IWorkbenchCommandConstants.HELP_HELP_CONTENTS, CONTEXT_HELP);
    MenuManager sheets = new MenuManager("Cheat &Sheets", "org.interphase.app.cheatSheets");
    sheet(sheets, "first-import", "First &Import");
    sheet(sheets, "first-fit", "First &Fit");
    sheet(sheets, "batch", "&Batch from the Command Line");
    menu.add(sheets);
    menu.add(new Separator());
    view(menu, Views.LOG, "&Error Log");
    menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    commands(menu, ABOUT);
    return menu;
  }

  private void view(MenuManager menu, String id, String label) {
    if (Views.installed(id)) {
      add(menu, item(IWorkbenchCommandConstants.VIEWS_SHOW_VIEW, label, Map.of(IWorkbenchCommandConstants.VIEWS_SHOW_VIEW_PARM_ID, id),
          CommandContributionItem.STYLE_PUSH));
    }
  }

  private void sheet(MenuManager menu, String name, String label) {
    add(menu, item(HELP_PAGE, label, Map.of("href", SHEETS + name + ".html"), CommandContributionItem.STYLE_PUSH));
  }

  @Override
  protected void fillCoolBar(ICoolBarManager bar) {
    ToolBarManager tools = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
    commands(tools, NEW_PROJECT, OPEN_PROJECT, OPEN_FILE, IMPORT, IWorkbenchCommandConstants.FILE_SAVE);
    tools.add(new Separator());
    commands(tools, IWorkbenchCommandConstants.EDIT_UNDO, IWorkbenchCommandConstants.EDIT_REDO);
    tools.add(new Separator());
    commands(tools, ANALYSE, CALIBRATE, FIT, HISTOGRAM, SEGMENT, ALIGN, COMPARE, REPORT);
    tools.add(new Separator());
    commands(tools, CONTEXT_HELP);
    bar.add(tools);
  }

  private void commands(IContributionManager menu, String... ids) {
    for (String id : ids) {
      add(menu, item(id, "", Map.of(), CommandContributionItem.STYLE_PUSH));
    }
  }

  private void add(IContributionManager menu, CommandContributionItemParameter item) {
    if (window.getService(ICommandService.class).getCommand(item.commandId).isDefined()) {
      menu.add(new CommandContributionItem(item));
    }
  }

  /** @param label what to show; empty for the name of the command */
  private CommandContributionItemParameter item(String command, String label, Map<String, String> parameters, int style) {
    CommandContributionItemParameter item = new CommandContributionItemParameter(window, null, command, style);
    item.label = label.isEmpty() ? null : label;
    item.parameters = parameters;
    return item;
  }
}
