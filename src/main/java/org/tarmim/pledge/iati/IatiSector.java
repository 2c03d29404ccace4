package org.tarmim.pledge.iati;

import static org.tarmim.facility.need.Sector.*;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarmim.facility.need.Sector;

/**
 * A sector in two vocabularies: the purpose codes of the OECD (1), and the clusters of the humanitarian system (10)
 * where there is one. Source: the lists Sector and those of the IASC.
 */
public enum IatiSector {
    HEALTHCARE(HEALTH, "12230", "7", "12", "13"),
    WATER(WATER_SANITATION, "14030", "11", "14"),
    SHELTER(HOUSING, "16040", "4", "16030", "16040"),
    SCHOOLS(EDUCATION, "11120", "3", "11"),
    FOOD(FOOD_AGRICULTURE, "52010", "6", "31", "52"),
    GRIDS(ENERGY, "23630", null, "23"),
    ROADS(TRANSPORT, "21020", null, "21"),
    NETWORKS(TELECOMMUNICATIONS, "22020", "5", "22"),
    TRADE(COMMERCE_INDUSTRY, "25010", null, "24", "25", "32", "33"),
    PROTECTION(SOCIAL_PROTECTION, "16010", null, "16"),
    NATURE(ENVIRONMENT, "41010", null, "41"),
    STATE(GOVERNANCE, "15110", null, "15"),
    RECONSTRUCTION(OTHER, "73010", "2", "43", "72", "73", "74"),
    UNSPECIFIED(null, "99810", null, "998");

    private final @Nullable Sector sector;
    private final String purpose;
    private final @Nullable String cluster;
    private final List<String> beginnings;

    IatiSector(@Nullable Sector sector, String purpose, @Nullable String cluster, String... beginnings) {
        this.sector = sector;
        this.purpose = purpose;
        this.cluster = cluster;
        this.beginnings = List.of(beginnings);
    }

    /** The codes of a sector; those of "not specified" where there is none. */
    static IatiSector of(@Nullable String sector) {
        return Arrays.stream(values())
                .filter(one -> sector != null
                        && one.sector != null
                        && one.sector.name().equals(sector))
                .findFirst()
                .orElse(UNSPECIFIED);
    }

    /** The one that holds a purpose code; empty for a code of none of ours. */
    public static Optional<IatiSector> ofPurpose(String code) {
        return Arrays.stream(values())
                .filter(one -> one.beginnings.stream().anyMatch(code::startsWith))
                .findFirst();
    }

    /** Ours; null for "not specified". */
    public @Nullable Sector sector() {
        return sector;
    }

    String purpose() {
        return purpose;
    }

    @Nullable
    String cluster() {
        return cluster;
    }
}
