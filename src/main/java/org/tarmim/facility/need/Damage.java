package org.tarmim.facility.need;

import org.jspecify.annotations.Nullable;
import org.tarmim.area.PCode;

/**
 * What it costs to replace what was destroyed, as an assessment gives it. It has no sum: not with a loss or a need, and
 * not with another damage, which may be a part of it.
 *
 * @param area   null where it is of all that is assessed
 * @param sector null where it is of all that is assessed
 */
public record Damage(@Nullable PCode area, @Nullable Sector sector, Cost cost) {}
