package org.tarmim.area;

import org.jspecify.annotations.Nullable;

/**
 * One administrative area of the installation.
 *
 * @param parent the area it belongs to
 * @param level  its administrative level, 2 for a governorate
 * @param iso    its ISO 3166-2 code, where it has one
 */
public record Governorate(
        PCode code,
        @Nullable PCode parent,
        int level,
        String nameEn,
        String nameAr,
        @Nullable String iso,
        Outline outline) {}
