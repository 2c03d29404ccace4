/**
 * Status reports: what a person says of a facility, once, for good.
 */
@NullMarked
@NamedInterface("report")
package org.tarmim.facility.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
