/** What is due in cases told to the people who may know: reminders, calendars, and supervisors where a day passed. */
@NullMarked
@NamedInterface("due")
package org.tarmim.detention.due;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
