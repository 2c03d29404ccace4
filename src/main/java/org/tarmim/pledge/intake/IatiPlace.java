package org.tarmim.pledge.intake;

import java.util.List;
import org.tarmim.pledge.iati.IatiList;

/**
 * An attribute that holds a code.
 *
 * @param decides whether what is recorded depends on it
 */
record IatiPlace(String element, String attribute, IatiList list, boolean decides) {
    /** Those that stand directly in an activity and whose list does not depend on a vocabulary. */
    static final List<IatiPlace> OF_ACTIVITY = List.of(
            other("reporting-org", "type", IatiList.ORGANISATION_TYPE),
            other("description", "type", IatiList.DESCRIPTION_TYPE),
            deciding("participating-org", "role", IatiList.ORGANISATION_ROLE),
            other("participating-org", "type", IatiList.ORGANISATION_TYPE),
            other("activity-status", "code", IatiList.ACTIVITY_STATUS),
            deciding("activity-date", "type", IatiList.ACTIVITY_DATE_TYPE),
            other("recipient-country", "code", IatiList.COUNTRY),
            deciding("sector", "vocabulary", IatiList.SECTOR_VOCABULARY),
            other("default-flow-type", "code", IatiList.FLOW_TYPE),
            deciding("default-finance-type", "code", IatiList.FINANCE_TYPE),
            deciding("default-aid-type", "vocabulary", IatiList.AID_TYPE_VOCABULARY),
            other("default-tied-status", "code", IatiList.TIED_STATUS),
            other("budget", "type", IatiList.BUDGET_TYPE),
            other("planned-disbursement", "type", IatiList.BUDGET_TYPE));

    /** Those of a transaction. */
    static final List<IatiPlace> OF_TRANSACTION = List.of(
            deciding("transaction-type", "code", IatiList.TRANSACTION_TYPE),
            other("flow-type", "code", IatiList.FLOW_TYPE),
            other("finance-type", "code", IatiList.FINANCE_TYPE),
            other("tied-status", "code", IatiList.TIED_STATUS));

    static final IatiPlace CONDITION = deciding("condition", "type", IatiList.CONDITION_TYPE);
    static final IatiPlace PURPOSE = deciding("sector", "code", IatiList.SECTOR);
    static final IatiPlace CATEGORY = other("sector", "code", IatiList.SECTOR_CATEGORY);
    static final IatiPlace AID = deciding("default-aid-type", "code", IatiList.AID_TYPE);
    static final IatiPlace EARMARKING = deciding("default-aid-type", "code", IatiList.EARMARKING_CATEGORY);

    private static IatiPlace deciding(String element, String attribute, IatiList list) {
        return new IatiPlace(element, attribute, list, true);
    }

    private static IatiPlace other(String element, String attribute, IatiList list) {
        return new IatiPlace(element, attribute, list, false);
    }
}
