package org.interphase.api.spi;

import org.osgi.service.component.annotations.ComponentPropertyType;

/** What Interphase shows of a contribution before its class is loaded: put it beside {@code @Component}. */
@ComponentPropertyType
public @interface Contribution {
  String PREFIX_ = "org.interphase.";

  /** Unique and stable: recipes and results name contributions by it. */
  String id();

  /** What a person reads in lists and menus. */
  String label();

  /** Changes whenever the same settings could give other numbers. */
  String version() default "1";

  /** One or two sentences for help pages. */
  String help() default "";
}
