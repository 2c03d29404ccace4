package org.tarmim.pledge.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tarmim.pledge.gap.SampleMoney.dollars;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Browser;
import org.tarmim.access.Role;
import org.tarmim.facility.picture.PictureChoice;
import org.tarmim.kernel.Money;
import org.tarmim.kernel.Rejected;
import org.tarmim.pledge.ledger.Account;
import org.tarmim.pledge.ledger.FlowKind;
import org.tarmim.pledge.promise.AmountKind;
import org.tarmim.pledge.promise.PledgeCode;
import org.tarmim.pledge.promise.PledgeKind;
import org.tarmim.pledge.promise.Revision;
import org.tarmim.situation.SampleParties;
import org.tarmim.situation.party.Party;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/** All on which a total rests, as one file: it adds up, it balances, and it leaves out what the screen leaves out. */
@HouseTest
class AuditPackTest {
    static final Words WORDS = Words.in(Languages.ENGLISH);

    @LocalServerPort
    int port;

    @Autowired
    AuditPacks packs;

    @Autowired
    Gaps gaps;

    @Autowired
    SampleMoney money;

    @Autowired
    SampleParties parties;

    @Autowired
    SamplePeople people;

    Actor auditor;
    Party donor;
    Revision pledge;

    @BeforeEach
    void a_pledge_of_nine_hundred_of_which_four_hundred_and_a_bit_came_and_one_that_waits() {
        auditor = people.somebody(Role.AUDITOR);
        donor = parties.state(people.somebody(Role.RECONSTRUCTION_DESK));
        pledge = money.promised(donor.id(), "900.10");
        money.moved(pledge, FlowKind.DEPOSIT, "400.05");
        money.said(donor.id(), PledgeKind.GRANT, AmountKind.EXACT, dollars("70"));
    }

    @Test
    void the_rows_of_each_total_come_to_it_to_the_cent() {
        for (var by : GapBy.values())
            for (var stage : Account.buckets()) {
                var part = new GapPart(new GapQuery(by, PictureChoice.NOW), null, stage, false);
                assertThat(sum(pack(new PackPart(part, null)).get("1-rows")))
                        .isEqualTo(asAuditor(() -> gaps.rows(part, null, 1)).usd());
            }
    }

    @Test
    void the_accounts_together_come_to_nothing() {
        var balances = pack(whole()).get("6-trial-balance");
        assertThat(sum(List.of(balances.getLast())).isZero()).isTrue();
        assertThat(sum(balances.subList(0, balances.size() - 1)).isZero()).isTrue();
    }

    @Test
    void what_is_left_out_is_what_the_screen_leaves_out() {
        var screen = asAuditor(() -> gaps.leftOut(PictureChoice.NOW)).stream()
                .map(row -> WORDS.label(row.reason()) + " " + row.pledge().text())
                .toList();
        assertThat(pack(whole()).get("2-left-out").stream()
                        .filter(row -> !row.getField("Pledge").isEmpty())
                        .map(row -> row.getField("Why it is left out") + " " + row.getField("Pledge")))
                .containsExactlyInAnyOrderElementsOf(screen);
    }

    @Test
    void the_pack_of_a_pledge_holds_its_own_rows_and_who_decided() {
        var pack = pack(new PackPart(whole().part(), pledge.code()));
        assertThat(sum(pack.get("1-rows"))).isEqualTo(dollars("900.10"));
        assertThat(pack.get("1-rows"))
                .allSatisfy(row -> assertThat(row.getField("Pledge"))
                        .isEqualTo(pledge.code().text()));
        assertThat(pack.get("4-decisions")).singleElement().satisfies(row -> {
            assertThat(row.getField("Decision")).isEqualTo("Verified");
            assertThat(row.getField("Decided at")).startsWith("Sample organisation");
        });
    }

    @Test
    void it_names_the_role_and_no_person() {
        var about = pack(whole()).get("0-about").toString();
        assertThat(about).contains(WORDS.label(Role.AUDITOR)).doesNotContain(auditor.name());
    }

    @Test
    void a_pledge_that_is_not_there_is_refused() {
        assertThatThrownBy(() -> pack(new PackPart(whole().part(), new PledgeCode("PL-NONE"))))
                .isInstanceOf(Rejected.class)
                .hasMessage("pledge.gone");
    }

    @Test
    void the_auditor_takes_it_at_the_door_and_a_reporter_does_not() {
        var browser = new Browser(port);
        browser.signIn(people.email(people.somebody(Role.REPORTER)), SamplePeople.PASSWORD);
        assertThat(browser.get("/export/audit-pack.zip?by=DONOR").statusCode()).isEqualTo(403);
    }

    private static PackPart whole() {
        return new PackPart(new GapPart(new GapQuery(GapBy.SECTOR, PictureChoice.NOW), null, null, false), null);
    }

    private Map<String, List<NamedCsvRecord>> pack(PackPart part) {
        var archive = new ByteArrayOutputStream();
        Acting.as(auditor, () -> {
            try {
                packs.write(part, WORDS, archive);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
        return sheets(archive.toByteArray());
    }

    private static Map<String, List<NamedCsvRecord>> sheets(byte[] archive) {
        var sheets = new HashMap<String, List<NamedCsvRecord>>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var text = new String(zip.readAllBytes(), StandardCharsets.UTF_8).substring(1);
                sheets.put(
                        entry.getName().replace(".csv", ""),
                        CsvReader.builder().ofNamedCsvRecord(text).stream().toList());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return sheets;
    }

    private static Money sum(List<NamedCsvRecord> rows) {
        return rows.stream()
                .map(row -> new Money(new BigDecimal(row.getField("Dollars")), usd()))
                .reduce(Chain.NOTHING, Money::plus);
    }

    private static Currency usd() {
        return Chain.NOTHING.currency();
    }

    private <T> T asAuditor(Supplier<T> work) {
        return Acting.as(auditor, work);
    }
}
