/**
 * How programs are spoken to: what their requests may hold, what a refusal looks like, how fast they may ask, and the
 * description of it all.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "ui"})
package org.tarmim.rest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
