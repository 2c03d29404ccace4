package org.tarmim.pledge.fts;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** Says what looks wrong in a flow by itself, whatever else there is. */
record FlowJudge(LocalDate today) {
    Set<FlowFlag> flags(ReportedFlow flow) {
        var flags = EnumSet.noneOf(FlowFlag.class);
        money(flow.money(), flags);
        var held = flow.type() == FlowType.PARKED;
        if (flow.money().isPlaceholder() && !held) flags.add(FlowFlag.PLACEHOLDER);
        if (flow.days().isReportedBeforeDecided()) flags.add(FlowFlag.REPORTED_BEFORE_DECIDED);
        if (flow.days().isAfter(today)) flags.add(FlowFlag.DATE_IN_FUTURE);
        return flags;
    }

    private static void money(FlowMoney money, Set<FlowFlag> flags) {
        var currency = money.currency();
        if (money.usd() == null) flags.add(FlowFlag.NO_DOLLARS);
        if (money.isNegative()) flags.add(FlowFlag.NEGATIVE);
        if (money.disagrees()) flags.add(FlowFlag.AMOUNTS_DISAGREE);
        if (currency != null && money.original() == null) flags.add(FlowFlag.CURRENCY_WITHOUT_AMOUNT);
        if (currency == null && money.original() != null) flags.add(FlowFlag.AMOUNT_WITHOUT_CURRENCY);
        if (currency != null && RateJudge.currency(currency) == null) flags.add(FlowFlag.CURRENCY_UNKNOWN);
    }
}
