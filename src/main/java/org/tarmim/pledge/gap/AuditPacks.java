package org.tarmim.pledge.gap;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Acting;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.access.Role;
import org.tarmim.facility.picture.AsOf;
import org.tarmim.kernel.Money;
import org.tarmim.kernel.Picture;
import org.tarmim.kernel.Read;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;
import org.tarmim.party.Organisations;
import org.tarmim.pledge.promise.PledgeCode;
import org.tarmim.pledge.promise.Pledges;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/**
 * The desk for audit packs: all on which a total rests, as sheets in one archive. The rows come to the total, the accounts
 * to nothing. It names the role for which it was made and no person.
 */
@Desk
@Transactional(readOnly = true)
public class AuditPacks {
    private static final Read TAKEN = new Read("gap.pack", "gap");

    private final PackTable table;
    private final LeftOutTable leftOut;
    private final Gaps gaps;
    private final Pledges pledges;
    private final GapNames.Source names;
    private final Organisations organisations;
    private final AsOf asOf;
    private final SituationClock clock;
    private final ApplicationEventPublisher events;

    AuditPacks(
            PackTable table,
            LeftOutTable leftOut,
            Gaps gaps,
            Pledges pledges,
            GapNames.Source names,
            Organisations organisations,
            AsOf asOf,
            SituationClock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.leftOut = leftOut;
        this.gaps = gaps;
        this.pledges = pledges;
        this.names = names;
        this.organisations = organisations;
        this.asOf = asOf;
        this.clock = clock;
        this.events = events;
    }

    /** Writes the pack of a total, or of a pledge; throws {@link Rejected} for one that is not there. */
    @Requires(May.TAKE_AUDIT_PACK)
    public void write(PackPart pack, Words words, OutputStream to) throws IOException {
        var pledge = pack.pledge();
        if (pledge != null && pledges.find(pledge).isEmpty()) throw Rejected.because("pledge.gone");
        events.publishEvent(TAKEN);
        var picture = pack.part().gap().picture().picture(clock.now());
        try (var sheets = new PackSheets(to)) {
            new Pack(sheets, pack, picture, names.in(words)).write();
        }
    }

    /** One pack while it is written. */
    private final class Pack {
        private final PackSheets sheets;
        private final PackPart pack;
        private final Picture picture;
        private final GapNames named;
        private final Words words;

        Pack(PackSheets sheets, PackPart pack, Picture picture, GapNames named) {
            this.sheets = sheets;
            this.pack = pack;
            this.picture = picture;
            this.named = named;
            words = named.words();
        }

        void write() throws IOException {
            var total = rows();
            leftOut();
            rates();
            decisions();
            documents();
            about(total, balances());
        }

        private Money rows() throws IOException {
            var sum = new Money[] {Chain.NOTHING};
            sheets.sheet(
                    "1-rows",
                    head(
                            "day",
                            "known",
                            "kind",
                            "stage",
                            "pledge",
                            "donor",
                            "original",
                            "currency",
                            "rate",
                            "source",
                            "dollars",
                            "recordedBy",
                            "reference",
                            "posting"),
                    to -> table.eachRow(pack, picture, row -> {
                        sum[0] = sum[0].plus(row.usd());
                        to.write(
                                row.valueDate().toString(),
                                row.recordedAt().toString(),
                                words.label(row.kind()),
                                words.label(row.stage()),
                                Objects.requireNonNullElse(row.pledge(), ""),
                                named.donor(row.donor()),
                                plain(row.original()),
                                row.original().currency().getCurrencyCode(),
                                row.perDollar().stripTrailingZeros().toPlainString(),
                                row.rateSource() == null ? "" : words.label(row.rateSource()),
                                plain(row.usd()),
                                organisation(row.recordedBy()),
                                Objects.requireNonNullElse(row.reference(), ""),
                                row.posting().toString());
                    }));
            return sum[0];
        }

        private void leftOut() throws IOException {
            sheets.sheet("2-left-out", head("why", "pledge", "dollars", "most", "count"), to -> {
                leftOut.each(picture, row -> {
                    if (isOf(row.pledge()))
                        to.write(
                                words.label(row.reason()),
                                row.pledge().text(),
                                row.usd() == null ? "" : plain(row.usd()),
                                row.most() == null ? "" : plain(row.most()),
                                "1");
                });
                if (pack.pledge() == null)
                    gaps.gap(pack.part().gap()).leftOut().stream()
                            .filter(one -> !one.reason().isOfPledge())
                            .forEach(
                                    one -> to.write(words.label(one.reason()), "", "", "", Long.toString(one.count())));
            });
        }

        private void rates() throws IOException {
            sheets.sheet(
                    "3-rates",
                    head("currency", "rate", "validFrom", "source", "id"),
                    to -> table.eachRate(
                            pack,
                            picture,
                            rate -> to.write(
                                    rate.currency().getCurrencyCode(),
                                    rate.perDollar().stripTrailingZeros().toPlainString(),
                                    rate.validFrom().toString(),
                                    words.label(rate.source()),
                                    rate.id().toString())));
        }

        private void decisions() throws IOException {
            sheets.sheet(
                    "4-decisions",
                    head("pledge", "revision", "of", "step", "decision", "reviewer", "decided", "note"),
                    to -> table.eachDecision(
                            pack,
                            picture,
                            one -> to.write(
                                    one.pledge(),
                                    one.no() == 0 ? "" : Integer.toString(one.no()),
                                    words.say("pack.of." + one.of()),
                                    Integer.toString(one.step()),
                                    words.say("pack.decision." + one.decision()),
                                    organisation(one.organisation()),
                                    one.at().toString(),
                                    Objects.requireNonNullElse(one.note(), ""))));
        }

        private void documents() throws IOException {
            sheets.sheet(
                    "5-documents",
                    head("pledge", "of", "file", "format", "bytes", "sha256"),
                    to -> table.eachDocument(
                            pack,
                            picture,
                            one -> to.write(
                                    Objects.requireNonNullElse(one.pledge(), ""),
                                    of(one),
                                    one.file().toString(),
                                    words.label(one.kind()),
                                    one.size() == null ? "" : Long.toString(one.size()),
                                    Objects.requireNonNullElse(one.sha256(), ""))));
        }

        private Money balances() throws IOException {
            var balances = table.balances(pack, picture);
            var sum = balances.stream().map(PackTable.Balance::usd).reduce(Chain.NOTHING, Money::plus);
            sheets.sheet("6-trial-balance", head("account", "dollars"), to -> {
                balances.forEach(one -> to.write(words.label(one.account()), plain(one.usd())));
                to.write(words.say("plots.all"), plain(sum));
            });
            return sum;
        }

        private void about(Money total, Money balance) throws IOException {
            var lines = new ArrayList<List<String>>();
            asOf.sentences(pack.part().gap().picture(), words).forEach(sentence -> lines.add(List.of(sentence, "")));
            lines.add(List.of(words.say("pack.which"), which()));
            lines.add(List.of(words.say("pack.trueOn"), picture.trueOn().toString()));
            lines.add(List.of(words.say("pack.knownOn"), picture.knownOn().toString()));
            lines.add(List.of(words.say("pack.total"), plain(total)));
            lines.add(List.of(words.say("pack.balance"), plain(balance)));
            lines.add(List.of(words.say("pack.made"), clock.now().toString()));
            lines.add(List.of(words.say("pack.for"), roles()));
            sheets.sheet(
                    "0-about",
                    List.of(words.say("pack.title"), ""),
                    to -> lines.forEach(line -> to.write(line.getFirst(), line.getLast())));
        }

        private String which() {
            if (pack.pledge() != null) return pack.pledge().text();
            var part = pack.part();
            var stage = part.stage() == null ? words.say("gap.rows.everyStage") : words.label(part.stage());
            var line = named.line(part.gap().by(), part.word());
            var which = words.say("gap.rows.which", part.gap().by(), line, stage);
            return part.apart() ? words.say("gap.rows.apart", which) : which;
        }

        private String roles() {
            return Acting.required().roles().stream()
                    .sorted()
                    .map((Role role) -> words.label(role))
                    .reduce((one, other) -> one + ", " + other)
                    .orElse("");
        }

        private String of(PackTable.Document document) {
            if (document.of() == null) return words.say("pack.of.pledge");
            return words.label(document.of());
        }

        private boolean isOf(PledgeCode code) {
            return pack.pledge() == null || pack.pledge().equals(code);
        }

        private List<String> head(String... columns) {
            return List.of(columns).stream()
                    .map(column -> words.say("pack." + column))
                    .toList();
        }

        private String organisation(@Nullable UUID id) {
            if (id == null) return "";
            return organisations.names(List.of(id)).name(id, words.locale().equals(Languages.ARABIC));
        }

        private static String plain(Money money) {
            return money.amount().toPlainString();
        }
    }
}
