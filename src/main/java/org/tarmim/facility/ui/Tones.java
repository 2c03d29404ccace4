package org.tarmim.facility.ui;

import org.tarmim.facility.report.ReportState;
import org.tarmim.facility.status.Accessibility;
import org.tarmim.facility.status.Availability;
import org.tarmim.facility.status.Claim;
import org.tarmim.facility.status.Damage;
import org.tarmim.facility.status.Dimension;
import org.tarmim.facility.status.Existence;
import org.tarmim.facility.status.Functionality;
import org.tarmim.facility.status.Security;
import org.tarmim.ui.Tone;

/** Which tone a value of a dimension has. */
public final class Tones {
    private Tones() {}

    /** The tone of a value; a count says nothing by itself. */
    public static Tone of(Dimension dimension, String value) {
        var word = dimension.word(value);
        if (word == null) return value.equals(Claim.UNKNOWN) ? Tone.UNKNOWN : Tone.INFO;
        return switch (word) {
            case Functionality works -> of(works);
            case Existence existence -> of(existence);
            case Damage damage -> of(damage);
            case Accessibility access -> of(access);
            case Security security -> of(security);
            case Availability availability -> of(availability);
            default -> Tone.INFO;
        };
    }

    public static Tone of(Functionality works) {
        return switch (works) {
            case FULLY -> Tone.OK;
            case PARTIALLY -> Tone.WARN;
            case NON_FUNCTIONING -> Tone.BAD;
            case UNKNOWN -> Tone.UNKNOWN;
        };
    }

    public static Tone of(Existence existence) {
        return switch (existence) {
            case EXISTING -> Tone.OK;
            case TEMPORARILY_CLOSED -> Tone.WARN;
            case PERMANENTLY_CLOSED, NEVER_EXISTED -> Tone.BAD;
            case RELOCATED, PLANNED -> Tone.INFO;
            case UNKNOWN -> Tone.UNKNOWN;
        };
    }

    public static Tone of(Damage damage) {
        return switch (damage) {
            case NOT_DAMAGED -> Tone.OK;
            case SLIGHT, PARTIAL -> Tone.WARN;
            case FULL -> Tone.BAD;
            case NOT_RELEVANT -> Tone.PLAIN;
            case UNKNOWN, NOT_ASSESSED -> Tone.UNKNOWN;
        };
    }

    public static Tone of(Accessibility access) {
        return switch (access) {
            case FULLY -> Tone.OK;
            case PARTIALLY -> Tone.WARN;
            case NOT -> Tone.BAD;
            case UNKNOWN -> Tone.UNKNOWN;
        };
    }

    public static Tone of(Security security) {
        return switch (security) {
            case NORMAL -> Tone.OK;
            case ELEVATED -> Tone.WARN;
            case ACTIVE_HOSTILITIES, EVACUATION_ORDER, BESIEGED, ARMED_PRESENCE_INSIDE -> Tone.BAD;
            case UNKNOWN -> Tone.UNKNOWN;
        };
    }

    public static Tone of(Availability availability) {
        return switch (availability) {
            case AVAILABLE -> Tone.OK;
            case PARTIAL -> Tone.WARN;
            case NOT_AVAILABLE -> Tone.BAD;
            case NOT_NORMALLY_PROVIDED -> Tone.PLAIN;
            case UNKNOWN -> Tone.UNKNOWN;
        };
    }

    public static Tone of(ReportState state) {
        return switch (state) {
            case SUBMITTED, SUPERSEDED -> Tone.INFO;
            case WITHDRAWN -> Tone.PLAIN;
            case NEEDS_INFO -> Tone.WARN;
            case VERIFIED -> Tone.OK;
            case REJECTED -> Tone.BAD;
            case UNVERIFIABLE -> Tone.UNKNOWN;
        };
    }
}
