package org.tarmim.pledge.iati;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarmim.facility.need.Sector;
import org.tarmim.pledge.promise.PledgeDetails;

/**
 * A sector in two vocabularies: the purpose codes of the OECD (1), and the clusters of the humanitarian system (10)
 * where there is one. Source: the lists Sector and those of the IASC.
 */
public enum IatiSector {
    HEALTHCARE(Sector.HEALTH.name(), "12230", "7", "12", "13"),
    WATER(Sector.WATER_SANITATION.name(), "14030", "11", "14"),
    SHELTER(Sector.HOUSING.name(), "16040", "4", "16030", "16040"),
    SCHOOLS(Sector.EDUCATION.name(), "11120", "3", "11"),
    FOOD(Sector.FOOD_AGRICULTURE.name(), "52010", "6", "31", "52"),
    GRIDS(Sector.ENERGY.name(), "23630", null, "23"),
    ROADS(Sector.TRANSPORT.name(), "21020", null, "21"),
    NETWORKS(Sector.TELECOMMUNICATIONS.name(), "22020", "5", "22"),
    TRADE(Sector.COMMERCE_INDUSTRY.name(), "25010", null, "24", "25", "32", "33"),
    PROTECTION(Sector.SOCIAL_PROTECTION.name(), "16010", null, "16"),
    NATURE(Sector.ENVIRONMENT.name(), "41010", null, "41"),
    STATE(Sector.GOVERNANCE.name(), "15110", null, "15"),
    RECONSTRUCTION(Sector.OTHER.name(), "73010", "2", "72", "73", "74"),
    /** Several that were not split: multisector aid. */
    MULTISECTOR(PledgeDetails.SEVERAL_SECTORS, "43010", null, "43"),
    UNSPECIFIED(null, "99810", null, "998");

    private final @Nullable String sector;
    private final String purpose;
    private final @Nullable String cluster;
    private final List<String> beginnings;

    IatiSector(@Nullable String sector, String purpose, @Nullable String cluster, String... beginnings) {
        this.sector = sector;
        this.purpose = purpose;
        this.cluster = cluster;
        this.beginnings = List.of(beginnings);
    }

    /** The codes of a sector; those of "not specified" where there is none. */
    static IatiSector of(@Nullable String sector) {
        return Arrays.stream(values())
                .filter(one -> one.sector != null && one.sector.equals(sector))
                .findFirst()
                .orElse(UNSPECIFIED);
    }

    /** The one that holds a purpose code; empty for a code of none of ours. */
    public static Optional<IatiSector> ofPurpose(String code) {
        return Arrays.stream(values())
                .filter(one -> one.beginnings.stream().anyMatch(code::startsWith))
                .findFirst();
    }

    /** Ours, as a pledge says it; null for "not specified". */
    public @Nullable String sector() {
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
