package org.tarmim.facility.need;

import org.jspecify.annotations.Nullable;
import org.tarmim.area.PCode;

/**
 * What was not earned or produced, or cost more, while things are missing, as an assessment gives it. It has no sum: not
 * with a damage or a need, and not with another loss, which may be a part of it.
 *
 * @param area   null where it is of all that is assessed
 * @param sector null where it is of all that is assessed
 */
public record Loss(@Nullable PCode area, @Nullable Sector sector, Cost cost) {}
