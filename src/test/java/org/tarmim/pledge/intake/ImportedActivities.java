package org.tarmim.pledge.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.kernel.Rejected;
import org.tarmim.pledge.SamplePledges;
import org.tarmim.pledge.iati.Stage;
import org.tarmim.pledge.promise.PledgeQuery;
import org.tarmim.pledge.promise.Pledges;
import org.tarmim.pledge.promise.Revision;
import org.tarmim.situation.party.IdentifierScheme;
import org.tarmim.situation.party.Parties;
import org.tarmim.situation.party.PartyDetails;
import org.tarmim.situation.party.PartyIdentifier;
import org.tarmim.situation.party.PartyType;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/** Activities of a donor that no other test knows, and two people of the desk who bring them in. */
abstract class ImportedActivities {
    @Autowired
    SamplePeople people;

    @Autowired
    SamplePledges samples;

    @Autowired
    Pledges pledges;

    @Autowired
    Parties parties;

    @Autowired
    PledgeImports imports;

    Actor desk;
    Actor reviewer;
    UUID donor;
    String id;

    @BeforeEach
    void two_people_of_the_desk_and_a_donor_with_an_identifier() {
        desk = people.somebody(Role.RECONSTRUCTION_DESK);
        reviewer = people.somebody(Role.RECONSTRUCTION_DESK);
        id = "XM-DAC-T" + UUID.randomUUID();
        var details = new PartyDetails(
                PartyType.STATE,
                "Sample donor " + id,
                "",
                false,
                null,
                List.of(new PartyIdentifier(IdentifierScheme.IATI_ORG, id)));
        donor = Acting.as(desk, () -> parties.add(details).id());
    }

    List<String> reported(Revision pledge) {
        return Acting.as(desk, () -> imports.reported(pledge.pledge())).stream()
                .filter(one -> one.amount().stage() != Stage.PLEDGED)
                .map(one -> "%s %s %s"
                        .formatted(
                                one.amount().stage(),
                                one.amount().amount().amount().toPlainString(),
                                one.amount().day()))
                .toList();
    }

    List<Revision> recorded() {
        return Acting.as(desk, () -> pledges.list(new PledgeQuery(donor, null, null), null))
                .rows();
    }

    Plan plan(String text) {
        return Acting.as(desk, () -> imports.plan(file(text), Words.in(Languages.ENGLISH)));
    }

    void commit(String text) {
        Acting.as(desk, () -> imports.commit(file(text), Words.in(Languages.ENGLISH)));
    }

    void refused(String why, String text) {
        assertThatThrownBy(() -> commit(text))
                .isInstanceOfSatisfying(
                        Rejected.class, refusal -> assertThat(refusal.key()).isEqualTo(why));
    }

    static Incoming file(String text) {
        return new Incoming("sample.xml", text.getBytes(StandardCharsets.UTF_8));
    }
}
