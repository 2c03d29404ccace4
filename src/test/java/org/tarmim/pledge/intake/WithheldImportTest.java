package org.tarmim.pledge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.pledge.SamplePledges;
import org.tarmim.pledge.promise.PledgeQuery;
import org.tarmim.pledge.promise.Pledges;
import org.tarmim.pledge.promise.Revision;
import org.tarmim.situation.party.Parties;
import org.tarmim.store.ServerSearch;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;
import org.tarmim.withhold.Passage;
import org.tarmim.withhold.WithholdReason;
import org.tarmim.withhold.Withholding;

/** A name in a file of pledges, or in the name of that file, is in no table once two people withheld it. */
@HouseTest
class WithheldImportTest {
    private final String name = "Zarqun" + UUID.randomUUID().toString().replace("-", "");

    @Autowired
    SamplePeople people;

    @Autowired
    SamplePledges samples;

    @Autowired
    Parties parties;

    @Autowired
    Pledges pledges;

    @Autowired
    PledgeImports imports;

    @Autowired
    Withholding withholding;

    @Autowired
    ServerSearch server;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    Actor desk;
    UUID donor;
    UUID batch;

    @BeforeEach
    void a_file_with_a_name_inside_and_in_its_own() {
        desk = people.somebody(Role.RECONSTRUCTION_DESK);
        donor = samples.donor(desk, null);
        var giver =
                Acting.as(desk, () -> parties.find(donor)).orElseThrow().name().en();
        var rows = "number,title,donor,amount,currency,announced_on\n1,Clinic of %s,%s,10,USD,2025-01-10\n";
        var file = new Incoming(name + ".csv", rows.formatted(name, giver).getBytes(StandardCharsets.UTF_8));
        batch = Acting.as(desk, () -> imports.commit(file, Words.in(Languages.ENGLISH)));
    }

    @Test
    void what_the_file_said_goes_and_the_pledge_stays() {
        assertThat(server.tables(name)).contains("public.pledge_import", "public.pledge_revision");
        assertThat(fingerprint()).doesNotMatch("0{64}");
        withheld(Acting.as(desk, () -> imports.find(batch)).orElseThrow().passage());
        withheld(Acting.as(desk, () -> pledges.find(recorded().pledge()))
                .orElseThrow()
                .passage());
        assertThat(server.tables(name)).isSubsetOf("pg_catalog.pg_statistic");
        assertThat(fingerprint()).as("with which words could be tried").matches("0{64}");
        assertThat(recorded().details().amount().least()).isNotNull();
    }

    private Revision recorded() {
        return Acting.as(desk, () -> pledges.list(new PledgeQuery(donor, null, null), null))
                .rows()
                .getFirst();
    }

    private String fingerprint() {
        return Acting.as(
                desk,
                () -> transaction.execute(
                        begun -> sql.sql("select content from pledge_import_row where import_id = :batch")
                                .param("batch", batch)
                                .query(String.class)
                                .single()));
    }

    private void withheld(Passage passage) {
        var ask = Acting.as(desk, () -> withholding.ask(passage, WithholdReason.NAME));
        Acting.as(people.somebody(Role.HEALTH_COORDINATOR), () -> withholding.withhold(ask.id()));
    }
}
