/**
 * The trail: every change, denial and sign-in in one sealed chain, written in the transaction it tells of, and the
 * check that finds whatever was done to it afterwards.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "access", "store", "ui"})
package org.tarmim.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
