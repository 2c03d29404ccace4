package org.tarmim.pledge.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Money;
import org.tarmim.kernel.SituationClock;
import org.tarmim.pledge.promise.Revision;

/** A pledge as the cells of a sheet; amounts with all their decimals. */
record PledgeCells(Names names) {
    List<String> head() {
        return Arrays.stream(PledgeColumn.values()).map(names.words()::label).toList();
    }

    List<@Nullable Object> row(Revision pledge) {
        return Arrays.stream(PledgeColumn.values())
                .<@Nullable Object>map(column -> cell(column, pledge))
                .toList();
    }

    private @Nullable Object cell(PledgeColumn column, Revision pledge) {
        var said = pledge.details();
        var words = names.words();
        return switch (column) {
            case NUMBER -> pledge.code().text();
            case TITLE -> said.title();
            case DONOR -> names.party(said.donor());
            case KIND -> words.label(said.kind());
            case AMOUNT_KIND -> words.label(said.amount().kind());
            case LEAST -> amount(said.amount().least());
            case MOST -> amount(said.amount().most());
            case CURRENCY -> currency(pledge);
            case ANNOUNCED_ON -> said.announcedOn();
            case HORIZON_FROM -> said.horizonFrom();
            case HORIZON_TO -> said.horizonTo();
            case PURPOSE -> said.purpose();
            case SECTOR -> names.sector(said.sector());
            case AREA -> said.area() == null ? null : said.area().value();
            case EARMARKING -> words.label(said.earmarking());
            case ADDITIONALITY -> words.label(said.additionality());
            case CHANNEL -> words.label(said.channel());
            case CHANNEL_PARTY -> names.party(said.channelParty());
            case IMPLEMENTER -> names.party(said.implementer());
            case RATE -> rate(pledge.counted().perDollar());
            case COUNTS_USD -> pledge.counted().floor().amount();
            case CEILING_USD -> amount(pledge.counted().ceiling());
            case REVIEW -> words.label(pledge.state());
            case RECORDED_ON -> day(pledge);
        };
    }

    private static LocalDate day(Revision pledge) {
        return pledge.recordedAt().atZone(SituationClock.ZONE).toLocalDate();
    }

    private static @Nullable BigDecimal amount(@Nullable Money money) {
        return money == null ? null : money.amount();
    }

    private static @Nullable BigDecimal rate(@Nullable BigDecimal perDollar) {
        return perDollar == null
                ? null
                : new BigDecimal(perDollar.stripTrailingZeros().toPlainString());
    }

    private static @Nullable String currency(Revision pledge) {
        var amount = pledge.details().amount();
        return Stream.of(amount.least(), amount.most())
                .filter(one -> one != null)
                .map(one -> one.currency().getCurrencyCode())
                .findFirst()
                .orElse(null);
    }
}
