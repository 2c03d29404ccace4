/**
 * Whom to ask about a facility: a name, a number and how that person is best reached. For coordinators and the managers of
 * the organisation only; in no export, no answer to programs and on no paper, and blanked for who asks to be taken out.
 */
@NullMarked
@NamedInterface("focal")
package org.tarmim.facility.focal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
