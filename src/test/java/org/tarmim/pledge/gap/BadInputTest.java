package org.tarmim.pledge.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarmim.pledge.Sentences.ENGLISH;
import static org.tarmim.pledge.Sentences.plain;
import static org.tarmim.pledge.gap.SampleMoney.dollars;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.facility.picture.PictureChoice;
import org.tarmim.pledge.ledger.Account;
import org.tarmim.pledge.promise.AmountKind;
import org.tarmim.pledge.promise.PledgeKind;
import org.tarmim.pledge.promise.Revision;
import org.tarmim.situation.party.Parties;
import org.tarmim.situation.party.PartyDetails;
import org.tarmim.situation.party.PartyType;

/** What cannot stand in a bar stands beside it with its reason: no purpose, no name, a loan, goods without a price. */
@HouseTest
class BadInputTest {
    @Autowired
    SamplePeople people;

    @Autowired
    SampleMoney money;

    @Autowired
    Parties parties;

    @Autowired
    Gaps gaps;

    @Autowired
    GapNames.Source names;

    Actor desk;
    UUID donor;

    @BeforeEach
    void a_donor() {
        desk = people.somebody(Role.RECONSTRUCTION_DESK);
        donor = party(PartyType.STATE, "Sample donor state");
    }

    /** A headline without a purpose: the part nobody named a purpose for stays visible as that. */
    @Test
    void money_of_which_no_purpose_was_said_stands_in_a_line_of_its_own() {
        var before = unspecified(GapBy.SECTOR);
        money.promised(donor, "900");
        assertThat(unspecified(GapBy.SECTOR).in(Account.PLEDGED).minus(before.in(Account.PLEDGED)))
                .isEqualTo(dollars("900"));
        assertThat(asDesk(() -> names.in(ENGLISH)).line(GapBy.SECTOR, ""))
                .isEqualTo(ENGLISH.say("gap.unspecified.SECTOR"));
    }

    /** "Private donors": named as it was, not made anybody's, in the total with a mark. */
    @Test
    void a_donor_nobody_could_identify_keeps_its_name_and_says_so() {
        var unknown = party(PartyType.ANONYMOUS, "Sample private donors");
        money.promised(unknown, "300");
        var line = gap(GapBy.DONOR).lines().get(unknown.toString());
        assertThat(line.in(Account.PLEDGED)).isEqualTo(dollars("300"));
        assertThat(plain(asDesk(() -> names.in(ENGLISH)).line(GapBy.DONOR, unknown.toString())))
                .startsWith("Sample private donors")
                .endsWith("(not identified)");
    }

    @Test
    void loans_and_goods_stand_apart_and_fill_no_gap() {
        var before = gap(GapBy.SECTOR);
        verified(PledgeKind.CONCESSIONAL_LOAN, AmountKind.EXACT);
        verified(PledgeKind.IN_KIND_GOODS, AmountKind.IN_KIND_VALUED);
        var after = gap(GapBy.SECTOR);
        assertThat(after.all()).isEqualTo(before.all());
        assertThat(after.apart().in(Account.PLEDGED).minus(before.apart().in(Account.PLEDGED)))
                .isEqualTo(dollars("1000"));
    }

    @Test
    void goods_without_a_price_are_left_out_with_that_reason() {
        var before = leftOut(LeftOut.Reason.UNVALUED);
        money.verified(money.said(donor, PledgeKind.IN_KIND_GOODS, AmountKind.IN_KIND_UNVALUED, null));
        assertThat(leftOut(LeftOut.Reason.UNVALUED)).isEqualTo(before + 1);
        assertThat(ENGLISH.say("gap.leftOut.of.UNVALUED", 1)).isEqualTo("1 pledge names no amount");
    }

    private Revision verified(PledgeKind kind, AmountKind how) {
        return money.verified(money.said(donor, kind, how, dollars("500")));
    }

    private UUID party(PartyType type, String name) {
        var details = new PartyDetails(type, name + " " + UUID.randomUUID(), "", false, null, List.of());
        return asDesk(() -> parties.add(details).id());
    }

    private Chain unspecified(GapBy by) {
        return gap(by).lines().getOrDefault("", Chain.NONE);
    }

    private long leftOut(LeftOut.Reason reason) {
        return gap(GapBy.SECTOR).leftOut().stream()
                .filter(one -> one.reason() == reason)
                .mapToLong(LeftOut::count)
                .sum();
    }

    private Gap gap(GapBy by) {
        return asDesk(() -> gaps.gap(new GapQuery(by, PictureChoice.NOW)));
    }

    private <T> T asDesk(Supplier<T> work) {
        return Acting.as(desk, work);
    }
}
