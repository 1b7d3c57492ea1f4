package org.interphase.ui.project;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A section of a form under a heading, folded away by mouse or keyboard. While it is folded its heading says whether something in it is wrong. */
final class Fold {
  private static final String WRONG = " \u26a0";
  private static final int ARROW = 20;
  private final String title;
  private final Button arrow;
  private final Label heading;
  private final Composite body;
  private final Runnable folded;
  private final List<Remark> remarks = new ArrayList<>();

  /** @param folded told after it was folded or unfolded */
  Fold(Composite form, String title, Runnable folded) {
    this.title = title;
    this.folded = folded;
    Composite row = new Composite(form, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(0, 0, 6, 0).applyTo(row);
    arrow = new Button(row, SWT.ARROW | SWT.DOWN);
    GridDataFactory.swtDefaults().hint(ARROW, ARROW).applyTo(arrow);
    arrow.addListener(SWT.Selection, event -> fold());
    arrow.getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        event.result = (isFolded() ? "Unfold " : "Fold ") + title;
      }
    });
    heading = new Label(row, SWT.NONE);
    heading.setText(title);
    heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
    heading.addListener(SWT.MouseDown, event -> fold());
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(heading);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
    body = body(form);
  }

  /** What takes rows of label, field and unit. */
  static Composite body(Composite form) {
    Composite body = new Composite(form, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(3).applyTo(body);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
    return body;
  }

  Composite body() {
    return body;
  }

  private boolean isFolded() {
    return ((GridData) body.getLayoutData()).exclude;
  }

  private void fold() {
    boolean now = !isFolded();
    ((GridData) body.getLayoutData()).exclude = now;
    body.setVisible(!now);
    arrow.setAlignment(now ? SWT.RIGHT : SWT.DOWN);
    folded.run();
  }

  /** Has the heading tell of a remark in this section. */
  void watch(Remark remark) {
    remarks.add(remark);
  }

  /** Writes the heading anew. */
  void judge() {
    heading.setText(isFolded() && remarks.stream().anyMatch(Remark::speaks) ? title + WRONG : title);
  }
}
