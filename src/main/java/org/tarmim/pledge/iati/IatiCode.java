package org.tarmim.pledge.iati;

import org.jspecify.annotations.Nullable;
import org.tarmim.pledge.promise.Channel;
import org.tarmim.pledge.promise.ConditionType;
import org.tarmim.pledge.promise.Earmarking;
import org.tarmim.pledge.promise.PledgeKind;
import org.tarmim.situation.party.PartyType;

/** Our words as codes of the lists of IATI; each method names its list. */
public final class IatiCode {
    private IatiCode() {}

    /** FinanceType; null where several forms are mixed, which no code says. */
    public static @Nullable String finance(PledgeKind kind) {
        return switch (kind) {
            case GRANT, IN_KIND_GOODS, SERVICES -> "110";
            case LOAN, CONCESSIONAL_LOAN -> "421";
            case GUARANTEE -> "1100";
            case DEBT_RELIEF -> "610";
            case MIXED -> null;
        };
    }

    /** AidType of the OECD. */
    public static String aid(Channel channel) {
        return switch (channel) {
            case GOVERNMENT_BUDGET -> "A02";
            case WB_FUND, UN_POOLED -> "B031";
            case UN_AGENCY -> "B032";
            case NGO -> "B01";
            case BILATERAL, COMMERCIAL_ACCOUNT, OTHER, UNKNOWN -> "C01";
        };
    }

    /** EarmarkingCategory. */
    public static String earmarking(Earmarking earmarking) {
        return switch (earmarking) {
            case UNEARMARKED -> "1";
            case SOFT -> "2";
            case EARMARKED -> "3";
            case TIGHT -> "4";
        };
    }

    /** ConditionType. */
    public static String condition(ConditionType type) {
        return switch (type) {
            case POLICY, SECURITY, GOVERNANCE, ACCESS, LEGISLATURE -> "1";
            case PERFORMANCE -> "2";
            case FIDUCIARY, MATCHING -> "3";
        };
    }

    /** OrganisationType. */
    static String organisation(PartyType type) {
        return switch (type) {
            case STATE, STATE_AGENCY, DE_FACTO_AUTHORITY -> "10";
            case LOCAL_AUTHORITY -> "11";
            case INGO, RED_CROSS_CRESCENT -> "21";
            case NATIONAL_NGO -> "22";
            case LOCAL_NGO -> "24";
            case SUPRANATIONAL, UN_AGENCY, IFI, POOLED_FUND -> "40";
            case FOUNDATION -> "60";
            case PRIVATE -> "70";
            case ARMED_GROUP, PERSON, OUTLET, ANONYMOUS -> "90";
        };
    }
}
