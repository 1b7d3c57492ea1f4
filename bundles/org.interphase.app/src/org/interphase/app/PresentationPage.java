package org.interphase.app;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.DirectoryFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.interphase.ui.Presentation;

/** What a person prefers to see, and where projects are kept. How something is computed is never a preference: it belongs to the recipe. */
public final class PresentationPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
  static final String ID = "org.interphase.app.presentation";
  private Combo themes;

  public PresentationPage() {
    super(GRID);
  }

  @Override
  public void init(IWorkbench workbench) {
    ScopedPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, Presentation.NODE);
    store.setDefault(Presentation.PALETTE, Presentation.palettes().getFirst());
    setPreferenceStore(store);
    setDescription("How things look, and where projects are kept. Settings of an analysis are not here: they belong to its recipe.");
  }

  @Override
  protected void createFieldEditors() {
    Composite parent = getFieldEditorParent();
    String[][] palettes = Presentation.palettes().stream().map(name -> new String[] {name, name}).toArray(String[][]::new);
    addField(new ComboFieldEditor(Presentation.PALETTE, "&Colours of new maps:", palettes, parent));
    DirectoryFieldEditor projects = new DirectoryFieldEditor(Presentation.PROJECTS, "&Folder for projects:", parent);
    projects.getTextControl(parent).setMessage(Presentation.projects().toString());
    addField(projects);
    new Label(parent, SWT.NONE).setText("&Theme:");
    themes = new Combo(parent, SWT.READ_ONLY);
    themes.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false, 2, 1));
    Themes.all().forEach(theme -> themes.add(theme.label()));
    themes.select(Themes.chosen().ordinal());
  }

  @Override
  protected void performDefaults() {
    super.performDefaults();
    themes.select(Themes.SYSTEM.ordinal());
  }

  @Override
  public boolean performOk() {
    Themes theme = Themes.all().get(themes.getSelectionIndex());
    if (theme != Themes.chosen()) {
      theme.choose();
    }
    return super.performOk();
  }
}
