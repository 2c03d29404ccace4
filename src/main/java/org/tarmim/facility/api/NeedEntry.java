package org.tarmim.facility.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.facility.need.Need;
import org.tarmim.facility.need.NeedCategory;
import org.tarmim.facility.need.NeedStatus;
import org.tarmim.facility.need.Sector;
import org.tarmim.rest.Amount;

/**
 * Something there is to pay for.
 *
 * @param facility     the code of the facility; missing for the need of an area and sector
 * @param pcode        the p-code of the governorate; missing for the whole territory
 * @param monthsFrom   months from the assessment, 0 is at once
 * @param usd          what it was worth when it was recorded; missing while nobody has said what it costs
 * @param perDollar    units of the currency for one dollar
 * @param supersededBy the newer assessment because of which it counts no longer
 * @param inTotals     whether it is in the totals: it has a cost, is not superseded and not cancelled
 */
record NeedEntry(
        UUID id,
        int version,
        @Nullable String facility,
        @Nullable String pcode,
        Sector sector,
        NeedCategory category,
        String what,
        int monthsFrom,
        int monthsTo,
        NeedStatus status,
        @Nullable String quantity,
        @Nullable String unit,
        @Nullable Amount unitCost,
        @Nullable Amount amount,
        @Nullable Amount usd,
        @Nullable String perDollar,
        @Nullable LocalDate priceDate,
        @Nullable String costSource,
        @Nullable String basis,
        @Nullable String supersededBy,
        boolean inTotals) {
    static NeedEntry of(Need need) {
        var said = need.details();
        var site = need.site();
        var area = need.area();
        var cost = need.cost();
        var basis = need.basis();
        return new NeedEntry(
                need.id(),
                need.version(),
                site == null ? null : site.code().text(),
                area == null ? null : area.value(),
                need.sector(),
                said.category(),
                said.what(),
                said.monthsFrom(),
                said.monthsTo(),
                need.status(),
                digits(said.quantity()),
                said.unit(),
                Amount.orNone(said.unitCost()),
                cost == null ? null : Amount.of(cost.amount()),
                Amount.orNone(need.usd()),
                cost == null ? null : digits(cost.rate()),
                said.priceDate(),
                said.unitCostSource(),
                basis == null ? null : basis.title(),
                need.supersededBy(),
                cost != null && need.isCurrent());
    }

    private static @Nullable String digits(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }
}
