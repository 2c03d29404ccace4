package org.tarmim.withhold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.access.Sensitivity;
import org.tarmim.audit.TrailQuery;
import org.tarmim.audit.Trails;
import org.tarmim.facility.SampleDetails;
import org.tarmim.facility.SampleFacilities;
import org.tarmim.facility.SampleReports;
import org.tarmim.facility.picture.FacilityQuery;
import org.tarmim.facility.picture.Pictures;
import org.tarmim.facility.registry.Alias;
import org.tarmim.facility.registry.Facilities;
import org.tarmim.facility.registry.Facility;
import org.tarmim.facility.registry.FacilityText;
import org.tarmim.facility.registry.FacilityTexts;
import org.tarmim.facility.registry.Identifier;
import org.tarmim.facility.registry.IdentifierSystem;
import org.tarmim.facility.registry.ProposalDraft;
import org.tarmim.facility.registry.ProposalDrafts;
import org.tarmim.facility.registry.Proposals;
import org.tarmim.facility.report.Drafts;
import org.tarmim.facility.report.PartnerSupport;
import org.tarmim.facility.report.Question;
import org.tarmim.facility.report.ReportPartners;
import org.tarmim.facility.report.StatusReport;
import org.tarmim.facility.report.StatusReportDetails;
import org.tarmim.facility.report.StatusReports;
import org.tarmim.facility.report.Telling;
import org.tarmim.facility.saved.Audience;
import org.tarmim.facility.saved.SavedViewDetails;
import org.tarmim.facility.saved.SavedViews;
import org.tarmim.facility.status.Functionality;
import org.tarmim.files.Files;
import org.tarmim.files.SampleFiles;
import org.tarmim.kernel.Moment;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;

/** Who asks, who withholds, and what is left. */
@HouseTest
class WithholdingTest {
    @Autowired
    SamplePeople people;

    @Autowired
    SampleFacilities facilities;

    @Autowired
    Facilities registry;

    @Autowired
    FacilityTexts texts;

    @Autowired
    Proposals proposals;

    @Autowired
    ProposalDrafts proposalDrafts;

    @Autowired
    Pictures pictures;

    @Autowired
    StatusReports reports;

    @Autowired
    ReportPartners partners;

    @Autowired
    Drafts drafts;

    @Autowired
    SavedViews views;

    @Autowired
    Files files;

    @Autowired
    Trails trails;

    @Autowired
    Withholding withholding;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SituationClock clock;

    Actor reporter;
    Actor coordinator;
    Actor second;
    Facility hospital;

    @BeforeEach
    void a_reporter_and_two_coordinators() {
        reporter = people.somebody(Role.REPORTER);
        coordinator = people.somebody(Role.HEALTH_COORDINATOR);
        second = people.somebody(Role.HEALTH_COORDINATOR);
        hospital = facilities.hospital(reporter.organisation());
    }

    @Test
    void nobody_withholds_what_they_asked_for_themselves() {
        var ask = asked(coordinator, note(sent("A sample note")));
        assertThatThrownBy(() -> withheld(coordinator, ask)).hasMessage("withhold.own");
        assertThatThrownBy(() -> decidedInTheDatabase(coordinator, ask)).hasMessageContaining("two_people_withhold");
    }

    @Test
    void nobody_leaves_as_it_is_what_they_asked_for_themselves() {
        var ask = asked(coordinator, note(sent("A sample note")));
        assertThatThrownBy(() -> Acting.as(coordinator, () -> withholding.keep(ask.id())))
                .hasMessage("withhold.own");
        assertThatThrownBy(() -> inTheDatabase(coordinator, """
                        update withhold_ask
                           set decision = 'KEPT', decided_by = current_account(), decided_at = now()
                         where id = :ask
                        returning id
                        """, ask)).hasMessageContaining("two_people_keep");
        Acting.as(second, () -> withholding.keep(ask.id()));
        assertThat(as(second, withholding::open)).doesNotContain(ask);
    }

    @Test
    void a_hundred_things_of_one_person_wait_at_most() {
        var report = sent("A sample note");
        as(
                reporter,
                () -> transaction.execute(status -> {
                    status.setRollbackOnly();
                    sql.sql("""
                            insert into withhold_ask (id, kind, subject, reason, asked_by, asked_at)
                            select gen_random_uuid(), 'REPORT_NOTE', gen_random_uuid(), 'NAME', current_account(), now()
                              from generate_series(1, 100)
                            """).update();
                    return assertThatThrownBy(() -> asked(reporter, note(report)))
                            .hasMessage("withhold.tooMany");
                }));
    }

    @Test
    void the_name_of_a_partner_leaves_every_revision_and_draft_and_the_note_stays() {
        var first = sent(supportedBy("Sample partner of " + UUID.randomUUID(), "A sample note"));
        var correction = sent(as(reporter, () -> reports.correction(first.id())));
        var opened = as(reporter, () -> reports.correction(correction.id()));
        Acting.as(reporter, () -> drafts.keep(opened));
        var passage = as(reporter, () -> partners.of(correction.id()))
                .keySet()
                .iterator()
                .next();
        withheld(second, asked(reporter, passage));
        for (var report : List.of(first, correction)) {
            assertThat(seen(report).support()).allMatch(PartnerSupport::isWithheld);
            assertThat(seen(report).note()).isEqualTo("A sample note");
            assertThat(seen(report).withheldAt()).isNotNull();
        }
        var draft = as(reporter, () -> drafts.find(hospital.id())).orElseThrow().typed();
        assertThat(draft.support()).allMatch(PartnerSupport::isWithheld);
        assertThatThrownBy(() -> asked(coordinator, passage)).hasMessage("withhold.gone");
    }

    @Test
    void a_form_that_was_open_when_its_words_were_withheld_brings_them_back_neither_as_report_nor_as_draft() {
        var report = sent("A sample note");
        var opened = as(reporter, () -> reports.correction(report.id()));
        withheld(second, asked(coordinator, note(report)));
        assertThatThrownBy(() -> sent(opened)).hasMessage("report.withheld.meanwhile");
        assertThatThrownBy(() -> Acting.as(reporter, () -> drafts.keep(opened)))
                .hasMessage("report.withheld.meanwhile");
        var anew = as(reporter, () -> reports.correction(report.id()));
        assertThat(anew.note()).isNull();
        assertThat(sent(noted(anew, "Another sample note")).note()).isEqualTo("Another sample note");
    }

    @Test
    void a_form_of_the_registry_that_was_open_when_a_name_was_withheld_keeps_no_draft_of_it() {
        var opened = new ProposalDraft(hospital.version(), hospital.details(), "", "A sample");
        withheld(second, asked(coordinator, new Passage("FACILITY_NAME_EN", hospital.id())));
        assertThatThrownBy(() -> as(reporter, () -> proposalDrafts.keep(hospital.id(), opened)))
                .hasMessage("proposal.draft.withheld");
        var anew = new ProposalDraft(now().version(), now().details(), "", "A sample");
        assertThat(as(reporter, () -> proposalDrafts.keep(hospital.id(), anew)).typed())
                .isEqualTo(anew);
    }

    @Test
    void a_number_in_another_system_leaves_the_registry_and_what_was_proposed() {
        var number = UUID.randomUUID().toString();
        hospital = facilities.accepted(SampleDetails.of("Sample clinic")
                .known(new Identifier(IdentifierSystem.OTHER, number))
                .details());
        var passage = text(hospital, number);
        withheld(second, asked(coordinator, passage));
        assertThat(now().details().identifiers()).isEmpty();
        assertThat(as(coordinator, () -> proposals.of(hospital.id())).toString())
                .doesNotContain(number);
    }

    @Test
    void an_ask_stays_with_its_name_and_number_when_the_registry_is_changed_elsewhere() {
        var alias = new Alias("Sample house " + UUID.randomUUID(), Alias.Kind.ALIAS);
        var number = new Identifier(IdentifierSystem.OTHER, UUID.randomUUID().toString());
        hospital = facilities.accepted(SampleDetails.of("Sample clinic")
                .alsoCalled(alias)
                .known(number)
                .details());
        var asks = Stream.of(alias.name(), number.value())
                .map(words -> asked(coordinator, text(hospital, words)))
                .toList();
        renamed("Sample clinic renamed");
        asks.forEach(ask -> withheld(second, ask));
        assertThat(now().details().aliases()).isEmpty();
        assertThat(now().details().identifiers()).isEmpty();
        assertThat(now().details().nameEn()).isEqualTo("Sample clinic renamed");
    }

    @Test
    void a_saved_view_of_a_team_is_seen_by_who_decides_on_the_ask_and_then_by_nobody() {
        var colleague = people.somebody(Role.REPORTER, reporter.organisation());
        var query = FacilityQuery.of(Map.of("q", List.of("Sampleperson")), clock);
        var view = as(reporter, () -> views.save(new SavedViewDetails("Of Sampleperson", Audience.TEAM), query));
        assertThatThrownBy(() -> asked(coordinator, view.passage())).hasMessage("withhold.gone");
        var ask = asked(colleague, view.passage());
        assertThat(as(second, () -> withholding.found(ask)).orElseThrow().text())
                .isEqualTo("Of Sampleperson · Sampleperson");
        assertThat(as(second, views::list)).isEmpty();
        withheld(second, ask);
        assertThat(as(reporter, views::list)).isEmpty();
        assertThat(as(second, () -> withholding.found(ask))).isEmpty();
    }

    @Test
    void of_two_who_withhold_at_the_same_moment_one_does_and_the_other_is_told() {
        var ask = asked(reporter, note(sent("A sample note")));
        var both = Stream.of(coordinator, second)
                .map(one -> CompletableFuture.supplyAsync(() -> wasFirst(one, ask)))
                .toList();
        assertThat(both.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void the_database_blanks_nothing_that_two_people_have_not_withheld() {
        var report = sent("A sample note");
        var ask = asked(reporter, note(report));
        for (var actor : List.of(reporter, coordinator)) {
            assertThatThrownBy(() -> inTheDatabase(actor, "select withhold_report_note(:ask)", ask))
                    .hasStackTraceContaining("two people withhold");
        }
        assertThatThrownBy(() -> inTheDatabase(coordinator, "update status_report set note = null", ask))
                .isInstanceOf(DataAccessException.class);
        assertThat(seen(report).note()).isEqualTo("A sample note");
    }

    @Test
    void the_same_is_asked_once_until_it_is_decided() {
        var passage = note(sent("A sample note"));
        var ask = asked(reporter, passage);
        assertThatThrownBy(() -> asked(coordinator, passage)).hasMessage("withhold.waits");
        Acting.as(second, () -> withholding.keep(ask.id()));
        assertThatCode(() -> asked(coordinator, passage)).doesNotThrowAnyException();
    }

    @Test
    void nobody_asks_for_what_they_do_not_see() {
        hospital = facilities.hospital(Sensitivity.STRICT, reporter.organisation());
        var passage = note(sent("A sample note"));
        assertThatThrownBy(() -> asked(coordinator, passage)).hasMessage("withhold.gone");
        var ask = asked(reporter, passage);
        assertThatThrownBy(() -> withheld(second, ask)).hasMessage("withhold.gone");
    }

    @Test
    void a_note_leaves_every_revision_and_says_since_when() {
        var first = sent("A sample note");
        var correction = sent(as(reporter, () -> reports.correction(first.id())));
        withheld(second, asked(reporter, note(correction)));
        for (var report : List.of(first, correction)) {
            assertThat(seen(report).note()).isNull();
            assertThat(seen(report).withheldAt()).isNotNull();
        }
    }

    @Test
    void a_withheld_report_sent_again_is_refused_kindly_and_not_stored_again() {
        var id = UUID.randomUUID();
        var typed = typed("A sample note");
        var report = sent(id, typed);
        withheld(second, asked(reporter, note(report)));
        assertThatThrownBy(() -> sent(id, typed)).hasMessage("report.withheld.repeat");
        assertThat(seen(report).note()).isNull();
    }

    @Test
    void a_withheld_file_is_given_to_nobody_any_more() {
        var file = as(reporter, () -> files.take(SampleFiles.upload("wall.jpg", SampleFiles.photo())));
        sent(UUID.randomUUID(), typed("A sample note").with(List.of(file.id())));
        withheld(second, asked(reporter, new Passage("FILE", file.id())));
        assertThatThrownBy(() -> as(reporter, () -> files.open(file.id()))).hasMessage("file.withheld");
        assertThat(as(reporter, () -> files.part(file.id(), 0))).isEmpty();
        assertThat(as(reporter, () -> files.thumbnail(file.id()))).isEmpty();
        var left = as(reporter, () -> files.find(List.of(file.id()))).getFirst();
        assertThat(left.name()).isEqualTo("-");
        assertThat(left.sha256()).isNull();
    }

    @Test
    void a_facility_is_no_longer_found_by_a_withheld_name_and_says_that_it_was_withheld() {
        var name = hospital.details().nameEn();
        assertThat(count(name)).isOne();
        withheld(second, asked(coordinator, new Passage("FACILITY_NAME_EN", hospital.id())));
        assertThat(count(name)).isZero();
        var now = as(coordinator, () -> registry.find(hospital.id())).orElseThrow();
        assertThat(now.details().nameEn())
                .startsWith("Withheld by two people on")
                .contains("محجوب بقرار شخصين");
        assertThat(as(coordinator, () -> texts.withheldAt(hospital.id()))).isPresent();
    }

    @Test
    void a_proposal_with_withheld_words_can_no_longer_be_accepted() {
        var typed = SampleDetails.of("Sample clinic").details();
        var proposal = as(reporter, () -> proposals.propose(typed, "A sample reason"));
        withheld(second, asked(reporter, new Passage("PROPOSAL", proposal.id())));
        assertThatThrownBy(() -> as(coordinator, () -> proposals.accept(proposal.id())))
                .hasMessage("proposal.withheld");
        assertThat(as(coordinator, () -> proposals.open(null, 1000)).rows())
                .noneMatch(one -> one.id().equals(proposal.id()));
    }

    @Test
    void equal_words_leave_marks_that_differ_and_the_trail_holds_the_same_marks() {
        var marks = Stream.of(sent("A sample note"), sent("A sample note"))
                .map(report -> withheld(second, asked(reporter, note(report))))
                .map(this::mark)
                .toList();
        assertThat(marks).doesNotHaveDuplicates();
        var told = Acting.as(people.somebody(Role.AUDITOR), () -> trails.page(TrailQuery.ALL))
                .toString();
        assertThat(marks).allSatisfy(mark -> assertThat(told).contains(mark));
    }

    private Passage text(Facility facility, String words) {
        return as(coordinator, () -> texts.of(facility.id())).stream()
                .filter(text -> text.text().equals(words))
                .map(FacilityText::passage)
                .findFirst()
                .orElseThrow();
    }

    private Facility now() {
        return as(coordinator, () -> registry.find(hospital.id())).orElseThrow();
    }

    private void renamed(String name) {
        var typed = SampleDetails.of(hospital.details()).called(name).details();
        var proposal = as(coordinator, () -> proposals.propose(hospital.id(), hospital.version(), typed, "A sample"));
        as(second, () -> proposals.accept(proposal.id()));
    }

    private String mark(WithholdAsk ask) {
        return as(
                second,
                () -> transaction.execute(
                        status -> sql.sql("select encode(commitment, 'hex') from tombstone where ask_id = :ask")
                                .param("ask", ask.id())
                                .query(String.class)
                                .single()));
    }

    private long count(String name) {
        return as(coordinator, () -> pictures.count(FacilityQuery.of(Map.of("q", List.of(name)), clock)));
    }

    private boolean wasFirst(Actor actor, WithholdAsk ask) {
        try {
            withheld(actor, ask);
            return true;
        } catch (Rejected refused) {
            assertThat(refused).hasMessageMatching("withhold.(decided|gone)");
            return false;
        }
    }

    private void decidedInTheDatabase(Actor actor, WithholdAsk ask) {
        inTheDatabase(actor, """
                update withhold_ask
                   set decision = 'WITHHELD', decided_by = current_account(), decided_at = now()
                 where id = :ask
                returning id
                """, ask);
    }

    private void inTheDatabase(Actor actor, String statement, WithholdAsk ask) {
        Acting.as(
                actor,
                () -> transaction.executeWithoutResult(status ->
                        sql.sql(statement).param("ask", ask.id()).query().listOfRows()));
    }

    private WithholdAsk asked(Actor actor, Passage passage) {
        return as(actor, () -> withholding.ask(passage, WithholdReason.NAME));
    }

    private WithholdAsk withheld(Actor actor, WithholdAsk ask) {
        Acting.as(actor, () -> withholding.withhold(ask.id()));
        return ask;
    }

    private static Passage note(StatusReport report) {
        return new Passage("REPORT_NOTE", report.id());
    }

    private StatusReport seen(StatusReport report) {
        return as(reporter, () -> reports.get(report.id()));
    }

    private StatusReport sent(String note) {
        return sent(UUID.randomUUID(), typed(note));
    }

    private StatusReport sent(StatusReportDetails details) {
        return sent(UUID.randomUUID(), details);
    }

    private StatusReport sent(UUID id, StatusReportDetails details) {
        return as(reporter, () -> reports.report(id, details, Set.of(Question.values())));
    }

    private StatusReportDetails typed(String note) {
        return noted(sample().details(), note);
    }

    private StatusReportDetails supportedBy(String partner, String note) {
        return noted(sample().supportedBy(partner).details(), note);
    }

    private SampleReports sample() {
        return SampleReports.of(hospital.id(), Moment.at(clock.now()), Functionality.PARTIALLY);
    }

    private static StatusReportDetails noted(StatusReportDetails details, String note) {
        return details.told(new Telling(details.observed(), details.method(), details.confidence(), note, null, null));
    }

    private static <T> T as(Actor actor, Supplier<T> step) {
        return Acting.as(actor, step);
    }
}
