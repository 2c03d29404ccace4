/**
 * Who is told what: open screens that something changed, people what came of their work and what is due. It keeps that
 * something happened and never a word of what: each room speaks of its own things, in the name of who reads.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "access", "jobs", "ui"})
package org.tarmim.notify;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
