package org.tarmim.detention.chain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The zone in which the last day of an order ends; the two change their clocks on different days. */
public enum DayZone {
    GAZA("Asia/Gaza"),
    JERUSALEM("Asia/Jerusalem");

    private final ZoneId zone;

    DayZone(String zone) {
        this.zone = ZoneId.of(zone);
    }

    /** The first moment that no longer belongs to the day. */
    public Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }

    /** The first moment of the day. */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
