/** What currencies were worth on a day: the one table by which money is turned into dollars, each rate with its source. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "access", "ui"})
package org.tarmim.rates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
