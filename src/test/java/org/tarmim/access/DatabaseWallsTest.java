package org.tarmim.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.tarmim.HouseTest;
import org.tarmim.store.KeyDirectory;

/** The last walls, read from the database's own catalogue, so that a new table, view or function cannot be forgotten. */
@HouseTest
class DatabaseWallsTest {
    /** Tables without rows of anybody, each with its reason. */
    private static final List<String> WITHOUT_POLICIES = List.of();

    /** Policies for all commands: for rows that belong to whoever reads and writes them, and for hashes of nobody. */
    private static final List<String> FOR_ALL_COMMANDS = List.of(
            "answer_draft_own",
            "digest_own",
            "draft_own",
            "jobs_agreed_on",
            "proposal_draft_own",
            "sign_in_try_counted");

    /** Functions that run with the rights of the owner. Each answers one question, of somebody who is not
     * known yet or of the own ties of whoever asks. */
    private static final List<String> RUN_AS_OWNER = List.of(
            "account_for_sign_in",
            "release_public_count",
            "box_at",
            "case_in_emergency",
            "witnesses_of_emergency",
            "drop_into",
            "carry_out_factor_reset",
            "custody_told", // how many entries of a chain of custody the trail knows, for who sees the piece
            "carry_out_role_change",
            "commits_after",
            "document_stands", // whether the scanner or two people took a document back, and nothing else of it
            "ending_grants", // whose access to a case ends soon, for who works on it or supervises it
            "end_feeds_of",
            "end_phones_of",
            "end_tokens_of",
            "supervisor_decides_on", // these two tell who decides on the lost phone of somebody who works on cases
            "is_supervised",
            "escalate_deadline", // says that a day passed, also for who may not write in the case
            "facilities_named_for",
            "feed_by_hash", // whose calendar it is, for the program that shows its secret
            "fill_bucket", // keeps what a bucket holds, which nobody may write
            "has_interest", // whether a reviewer would review money of the own organisation
            "keep_the_moment_it_was_verified", // writes into a revision the day of its last needed review, which nobody
            // may write
            "is_import_touched", // whether somebody reviewed or answered, also where the asker may not see it
            "keep_round_outcomes", // keeps what a round came to when it is closed, which nobody may write
            "keep_headlines", // copies open periods into the row of their facility, which nobody may write
            "renew_room_key", // these make the keys of cases anew; only in the transaction that does so, of as many
            // bytes
            "renews_room_key",
            "sealed_by_room",
            "seal_by_room",
            "key_to_renew",
            "renews_key_of",
            "sealed_of_case",
            "seal_of_case",
            "renew_key_of",
            "is_name_known", // whether a name is known in the own team, and never of which case
            "move_by_closing", // a case moves to closed and back by an entry alone
            "refuse_on_closed", // these two look at whether a case goes on, also for who may not see it
            "refuse_on_erased",
            "erase_case", // what another person asked for, of a closed case that nothing holds
            "holders_of_case", // who else sees a case, for whoever sees it
            "lapsed_cases_of_team", // in which cases a day passed, for supervisors who may not read them
            "link_by_hash",
            "operated_facilities",
            "opens_alone", // whether a phone was set up, which only its owner sees
            "people_on_phone", // the signs of who shares a phone, for the browser that has its secret
            "phone_by_open", // these answer whose phone it is, for the browser that has its secrets
            "phone_code_by_hash",
            "phone_for_pin",
            "replace_phone", // looks for the own earlier binding by a hash that the application cannot read
            "refuse_half_a_correction", // looks at what the writer may not see
            "refuse_loose_parent", // looks at what a transfer moves
            "refuse_more_than_was_drawn", // adds up what allocations drew from parked money
            "refuse_late_entry", // these three look at what the writer may not see
            "refuse_unbalanced",
            "refuse_tranches_beyond_the_most", // adds up what one revision says
            "refuse_unverified",
            "round_outcomes", // whether a facility of a round reported at all, and nothing of what
            "token_by_hash",
            "undo_case_list", // takes back what nobody worked on; the application itself deletes no case
            "undo_pledge_import", // takes back what nobody reviewed; the application itself deletes no pledge
            "withhold_assessment",
            "withhold_decision_reasons",
            "withhold_facility_text",
            "withhold_file",
            "withhold_need",
            "withhold_party",
            "withhold_pledge",
            "withhold_proposal",
            "withhold_report_note",
            "withhold_report_informant",
            "withhold_report_partner",
            "withhold_revisions_of_pledge",
            "withhold_source",
            "withhold_unit_cost",
            "withhold_flow_batch",
            "withhold_pledge_import",
            "rest_on_assessment",
            "rest_on_basis",
            "take_action_step",
            "take_back_notices", // what whoever asks told, which its readers alone see
            "tell_person", // these two tell people whose accounts the teller may not see
            "tell_roles",
            "urgent_notices",
            "withhold_saved_view",
            "withhold_statement",
            "withdrawn_bases_of_team",
            "is_weighed_anew", // of one assessment; what stands in its place the asked person does not see
            "handovers_of_team", // that something was handed over, and nothing of what
            "withhold_verification_note",
            "worked_at_facilities");

    @Autowired
    JdbcClient sql;

    @Autowired
    JdbcConnectionDetails database;

    @Autowired
    KeyDirectory keys;

    @Test
    void every_table_shows_rows_by_policy_to_its_owner_too() {
        assertThat(names(Wall.TABLES_WITHOUT_POLICY)).containsExactlyInAnyOrderElementsOf(WITHOUT_POLICIES);
    }

    @Test
    void a_policy_that_lets_write_does_not_let_read_as_well() {
        assertThat(names(Wall.POLICIES_FOR_ALL_COMMANDS)).containsExactlyInAnyOrderElementsOf(FOR_ALL_COMMANDS);
    }

    @Test
    void the_application_may_not_touch_the_history_of_migrations() {
        assertThat(names(Wall.TOUCHED_HISTORY)).isEmpty();
    }

    @Test
    void the_role_of_the_application_owns_nothing_and_passes_no_policy() {
        assertThat(names(Wall.ROLE_OF_THE_APPLICATION)).hasSize(1);
        assertThat(names(Wall.OWNED_BY_THE_APPLICATION)).isEmpty();
    }

    @Test
    void every_view_asks_in_the_name_of_who_asks() {
        assertThat(names(Wall.VIEWS_OF_THE_OWNER)).isEmpty();
    }

    @Test
    void no_stored_view_keeps_rows_that_a_policy_would_hide() {
        assertThat(names(Wall.STORED_VIEWS)).isEmpty();
    }

    @Test
    void only_reviewed_functions_run_with_the_rights_of_the_owner_and_each_with_a_fixed_path() {
        assertThat(names(Wall.RUN_AS_OWNER)).containsExactlyInAnyOrderElementsOf(RUN_AS_OWNER);
        assertThat(names(Wall.WITHOUT_FIXED_PATH)).isEmpty();
    }

    @Test
    void the_reader_of_what_is_public_has_two_tables_and_no_function_of_the_owner() {
        assertThat(names(Wall.READ_BY_THE_READER)).containsExactlyInAnyOrder("area", "service");
        assertThat(names(Wall.WRITTEN_BY_THE_READER)).isEmpty();
        assertThat(names(Wall.CALLED_BY_THE_READER)).isEmpty();
    }

    @Test
    void the_reader_reads_areas_and_services_and_is_refused_a_facility() {
        var reader = JdbcClient.create(
                new DriverManagerDataSource(database.getJdbcUrl(), "tarmim_reader", passwordOf("tarmim_reader")));
        for (var table : List.of("area", "service"))
            assertThat(reader.sql("select count(*) from " + table)
                            .query(Long.class)
                            .single())
                    .isPositive();
        for (var table : List.of("facility", "status_report", "account", "audit_entry", "pledge"))
            assertThatThrownBy(
                            () -> reader.sql("select * from " + table).query().listOfRows())
                    .rootCause()
                    .hasMessageContaining("permission denied for table " + table);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TABLES_WITHOUT_POLICY     | wrong           | create table wrong (id int)
            POLICIES_FOR_ALL_COMMANDS | wrong           | create policy wrong on area using (true)
            TOUCHED_HISTORY           | flyway_schema   | grant insert on flyway_schema_history to tarmim_app
            OWNED_BY_THE_APPLICATION  | area            | alter table area owner to tarmim_app
            VIEWS_OF_THE_OWNER        | wrong           | create view wrong as select 1 as one
            STORED_VIEWS              | wrong           | create materialized view wrong as select 1 as one
            RUN_AS_OWNER              | wrong           | create function wrong() returns int security definer return 1
            WITHOUT_FIXED_PATH        | wrong           | create function wrong() returns int security definer return 1
            CALLED_BY_THE_READER      | wrong           | create function wrong() returns int security definer return 1
            READ_BY_THE_READER        | pledge          | grant select on pledge to tarmim_reader
            WRITTEN_BY_THE_READER     | pledge          | grant update (id) on pledge to tarmim_reader
            """)
    void a_hole_in_a_wall_is_found(Wall wall, String name, String hole) throws SQLException {
        try (var connection = DriverManager.getConnection(database.getJdbcUrl(), "postgres", passwordOf("postgres"))) {
            connection.setAutoCommit(false);
            var superuser = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            superuser.sql(hole).update();
            assertThat(wall.names(superuser, database.getUsername()))
                    .anyMatch(found -> found.startsWith(name))
                    .hasSizeGreaterThan(names(wall).size());
            connection.rollback();
        }
    }

    private String passwordOf(String role) {
        var secret = keys.secret("database-" + role + ".key", 0);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    private List<String> names(Wall wall) {
        return wall.names(sql, database.getUsername());
    }
}
