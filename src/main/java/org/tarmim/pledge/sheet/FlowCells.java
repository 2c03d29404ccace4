package org.tarmim.pledge.sheet;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.SituationClock;
import org.tarmim.pledge.ledger.PostingKind;
import org.tarmim.pledge.promise.Additionality;
import org.tarmim.pledge.promise.PledgeKind;
import org.tarmim.pledge.promise.Revision;

/** A movement as the cells of a sheet; amounts with all their decimals. */
record FlowCells(Names names) {
    List<String> head() {
        return Arrays.stream(FlowColumn.values()).map(names.words()::label).toList();
    }

    List<@Nullable Object> row(Revision pledge, FlowRow flow) {
        return Arrays.stream(FlowColumn.values())
                .<@Nullable Object>map(column -> cell(column, pledge, flow))
                .toList();
    }

    private @Nullable Object cell(FlowColumn column, Revision pledge, FlowRow flow) {
        var said = pledge.details();
        var words = names.words();
        return switch (column) {
            case ID -> flow.id().toString();
            case VERSION -> BigDecimal.valueOf(flow.version());
            case PLEDGE -> pledge.code().text();
            case STATUS -> status(flow.kind());
            case MOVEMENT -> words.label(flow.kind());
            case DATE -> flow.valueDate();
            case FIRST_REPORTED -> flow.recordedAt().atZone(SituationClock.ZONE).toLocalDate();
            case SOURCE -> names.party(said.donor());
            case DESTINATION -> names.party(said.implementer() == null ? said.channelParty() : said.implementer());
            case AMOUNT_USD -> flow.usd().amount();
            case ORIGINAL_AMOUNT -> flow.original().amount();
            case ORIGINAL_CURRENCY -> flow.original().currency().getCurrencyCode();
            case EXCHANGE_RATE ->
                new BigDecimal(flow.perDollar().stripTrailingZeros().toPlainString());
            case CONTRIBUTION_TYPE -> words.say(isInKind(said.kind()) ? "flowSheet.inKind" : "flowSheet.financial");
            case NEW_MONEY -> said.additionality() == Additionality.NEW ? words.say("export.yes") : null;
            case EARMARKING -> words.label(said.earmarking());
            case SECTOR -> names.sector(said.sector());
            case LOCATION -> said.area() == null ? null : said.area().value();
            case REFERENCE -> flow.reference();
            case CORRECTS -> id(flow.corrects());
            case TAKES_BACK -> id(flow.takesBack());
        };
    }

    private static @Nullable String id(@Nullable UUID movement) {
        return movement == null ? null : movement.toString();
    }

    private static @Nullable String status(PostingKind kind) {
        return switch (kind) {
            case PROMISE -> "pledge";
            case COMMITMENT -> "commitment";
            case DEPOSIT -> "paid";
            default -> null;
        };
    }

    private static boolean isInKind(PledgeKind kind) {
        return kind == PledgeKind.IN_KIND_GOODS || kind == PledgeKind.SERVICES;
    }
}
