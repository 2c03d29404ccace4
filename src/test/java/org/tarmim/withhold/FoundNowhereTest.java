package org.tarmim.withhold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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
import org.tarmim.access.token.SampleTokens;
import org.tarmim.audit.TrailCsv;
import org.tarmim.audit.TrailQuery;
import org.tarmim.audit.Trails;
import org.tarmim.facility.SampleDetails;
import org.tarmim.facility.SampleReports;
import org.tarmim.facility.picture.FacilityQuery;
import org.tarmim.facility.picture.Pictures;
import org.tarmim.facility.picture.Sheets;
import org.tarmim.facility.registry.Alias;
import org.tarmim.facility.registry.Facilities;
import org.tarmim.facility.registry.Facility;
import org.tarmim.facility.registry.FacilityTexts;
import org.tarmim.facility.registry.Identifier;
import org.tarmim.facility.registry.IdentifierSystem;
import org.tarmim.facility.registry.Proposal;
import org.tarmim.facility.registry.ProposalDraft;
import org.tarmim.facility.registry.ProposalDrafts;
import org.tarmim.facility.registry.Proposals;
import org.tarmim.facility.report.Confidence;
import org.tarmim.facility.report.Drafts;
import org.tarmim.facility.report.Question;
import org.tarmim.facility.report.ReportFiles;
import org.tarmim.facility.report.ReportPartners;
import org.tarmim.facility.report.Reportables;
import org.tarmim.facility.report.StatusReport;
import org.tarmim.facility.report.StatusReportDetails;
import org.tarmim.facility.report.StatusReports;
import org.tarmim.facility.report.Telling;
import org.tarmim.facility.report.ToldBy;
import org.tarmim.facility.saved.Audience;
import org.tarmim.facility.saved.SavedView;
import org.tarmim.facility.saved.SavedViewDetails;
import org.tarmim.facility.saved.SavedViews;
import org.tarmim.facility.status.Functionality;
import org.tarmim.facility.status.Method;
import org.tarmim.facility.verification.AnswerDraft;
import org.tarmim.facility.verification.AnswerDrafts;
import org.tarmim.facility.verification.Decision;
import org.tarmim.facility.verification.ReasonCode;
import org.tarmim.facility.verification.Verification;
import org.tarmim.facility.verification.VerificationDetails;
import org.tarmim.facility.verification.Verifications;
import org.tarmim.files.Files;
import org.tarmim.files.SampleFiles;
import org.tarmim.files.StoredFile;
import org.tarmim.kernel.Moment;
import org.tarmim.kernel.Picture;
import org.tarmim.kernel.SituationClock;
import org.tarmim.rest.Program;
import org.tarmim.store.ServerSearch;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/** An invented name, planted wherever somebody can type one, is found nowhere after two people withheld it. */
@HouseTest
class FoundNowhereTest {
    @LocalServerPort
    int port;

    @Autowired
    SamplePeople people;

    @Autowired
    Facilities facilities;

    @Autowired
    FacilityTexts texts;

    @Autowired
    Proposals proposals;

    @Autowired
    ProposalDrafts proposalDrafts;

    @Autowired
    StatusReports reports;

    @Autowired
    Reportables reportables;

    @Autowired
    ReportFiles reportFiles;

    @Autowired
    ReportPartners partners;

    @Autowired
    SavedViews views;

    @Autowired
    Verifications verifications;

    @Autowired
    Drafts drafts;

    @Autowired
    AnswerDrafts answerDrafts;

    @Autowired
    Files files;

    @Autowired
    Pictures pictures;

    @Autowired
    Sheets sheets;

    @Autowired
    Trails trails;

    @Autowired
    TrailCsv trailCsv;

    @Autowired
    SampleTokens tokens;

    @Autowired
    Withholding withholding;

    @Autowired
    CleaningAfterWithheld cleaning;

    @Autowired
    ServerSearch server;

    @Autowired
    SituationClock clock;

    final String name = "Zarqun" + UUID.randomUUID().toString().replace("-", "");

    Actor reporter;
    Actor coordinator;
    Actor second;
    Facility hospital;
    StoredFile file;
    StatusReport report;
    StatusReport correction;
    StatusReport phoned;
    Verification answer;
    Proposal proposal;
    SavedView view;

    @BeforeEach
    void a_name_planted_wherever_one_can_be_typed() {
        reporter = people.somebody(Role.REPORTER);
        coordinator = people.somebody(Role.HEALTH_COORDINATOR);
        second = people.somebody(Role.HEALTH_COORDINATOR);
        hospital = hospital();
        file = Acting.as(
                reporter,
                () -> files.take(SampleFiles.upload(name + ".txt", SampleFiles.bytes("Sampleperson " + name))));
        report = sent(typed("Sampleperson " + name + " lies here").with(List.of(file.id())));
        correction = sent(Acting.as(reporter, () -> reports.correction(report.id())));
        phoned = Acting.as(coordinator, () -> reports.report(UUID.randomUUID(), phoned(), Set.of(Question.values())));
        Acting.as(coordinator, () -> drafts.keep(phoned()));
        answer = Acting.as(
                coordinator,
                () -> verifications.decide(VerificationDetails.otherwise(
                        correction.id(), Decision.NEEDS_INFO, ReasonCode.values()[0], "Who is " + name + "?")));
        Acting.as(reporter, () -> drafts.keep(Acting.as(reporter, () -> reports.correction(correction.id()))));
        var typed = new ProposalDraft(hospital.version(), hospital.details(), "", "For " + name);
        Acting.as(reporter, () -> proposalDrafts.keep(hospital.id(), typed));
        var begun = new AnswerDraft(Decision.NEEDS_INFO, ReasonCode.OTHER, "Who is " + name + "?");
        Acting.as(second, () -> answerDrafts.keep(correction.id(), begun));
        proposal = Acting.as(
                coordinator,
                () -> proposals.propose(hospital.id(), hospital.version(), hospital.details(), "For " + name));
        view = Acting.as(reporter, () -> views.save(new SavedViewDetails(name, Audience.TEAM), searched(name)));
    }

    @Test
    void a_withheld_name_is_found_at_no_door_in_no_table_and_in_no_file() {
        assertThat(doors()).anyMatch(said -> said.contains(name));
        assertThat(answersToPrograms(second))
                .filteredOn(said -> said.contains(name))
                .hasSizeGreaterThan(4);
        assertThat(server.tables(name))
                .contains(
                        "public.status_report",
                        "public.report_support",
                        "public.report_informant",
                        "public.report_draft",
                        "public.saved_view",
                        "public.proposal_draft",
                        "public.answer_draft",
                        "public.verification",
                        "public.facility",
                        "public.facility_detail",
                        "public.facility_alias",
                        "public.facility_identifier",
                        "public.facility_proposal",
                        "public.file",
                        "public.file_chunk");
        server.writeOut();
        passages().forEach(this::withheld);
        assertThat(doors()).noneMatch(said -> said.contains(name));
        assertThat(server.tables(name))
                .as("what the server sampled to plan its work")
                .containsOnly("pg_catalog.pg_statistic");
        assertThat(server.files(name))
                .as("what is blanked is left in tables and in the log until they are cleaned")
                .anyMatch(path -> path.startsWith("postgres/base/"))
                .anyMatch(path -> path.startsWith("postgres/pg_wal/"));
        cleaning.run();
        assertThat(server.tables(name)).isEmpty();
        assertThat(server.files(name)).isEmpty();
        assertThat(server.tables(file.sha256())).isEmpty();
    }

    /** What people of every kind are told, at each desk and each download that tells of facilities and reports. */
    private List<String> doors() {
        var said = new ArrayList<String>();
        for (var reader : List.of(reporter, coordinator, people.somebody(Role.AUDITOR))) {
            Acting.as(reader, () -> said.add(desks().toString()));
        }
        Acting.as(
                reporter,
                () -> said.add(List.of(
                                reports.mine(null, null),
                                views.list(),
                                drafts.find(hospital.id()),
                                reports.correction(correction.id()))
                        .toString()));
        Acting.as(
                second,
                () -> said.add(List.of(
                                verifications.dossier(correction.id()),
                                verifications.dossier(phoned.id()),
                                proposals.open(null, 200),
                                withholding.open())
                        .toString()));
        Acting.as(
                coordinator,
                () -> said.add(List.of(drafts.find(hospital.id()), reports.correction(phoned.id()))
                        .toString()));
        Acting.as(reporter, () -> said.add(reportables.choices(name).toString()));
        said.addAll(downloads());
        said.addAll(answersToPrograms(reporter));
        said.addAll(answersToPrograms(second));
        return said;
    }

    /** Whatever a program can read, as the description of the door says. */
    private List<String> answersToPrograms(Actor owner) {
        var program = Program.with(tokens.of(owner), port);
        var described = Program.json(program.get("/api/v1/openapi.json")).get("paths");
        return described.properties().stream()
                .filter(path -> path.getValue().has("get"))
                .flatMap(path -> Stream.of(report, correction)
                        .map(one -> path.getKey()
                                .replace("{code}", hospital.code().text())
                                .replace("{form}", "csv")
                                .replace("{id}", one.id().toString())))
                .distinct()
                .map(path -> program.get(path).body())
                .toList();
    }

    private String trail() {
        var sheet = new ByteArrayOutputStream();
        try {
            trailCsv.write(TrailQuery.ALL, Words.in(Languages.ENGLISH), sheet);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return sheet.toString(StandardCharsets.UTF_8);
    }

    private List<Object> desks() {
        var now = Picture.now(clock.now());
        return List.of(
                facilities.find(hospital.id()),
                pictures.page(searched(name.substring(0, 20)), null, 50),
                pictures.points(FacilityQuery.ALL),
                pictures.near(name.substring(0, 20), Languages.ENGLISH),
                pictures.near(name.substring(0, 20), Languages.ARABIC),
                sheets.sheet(hospital.code(), now),
                sheets.history(hospital.code(), clock.now()),
                proposals.of(hospital.id()),
                reports.get(report.id()),
                reports.get(correction.id()),
                reports.ofFacility(hospital.id(), null),
                verifications.decisions(correction.id()),
                files.find(reportFiles.of(List.of(report.id())).getOrDefault(report.id(), List.of())),
                files.part(file.id(), 0).map(bytes -> new String(bytes, StandardCharsets.UTF_8)),
                trails.page(TrailQuery.ALL),
                trail());
    }

    private List<String> downloads() {
        var browser = new Browser(port);
        browser.signIn(people.email(reporter), SamplePeople.PASSWORD);
        return List.of(
                browser.get("/export/facilities.csv").body(),
                browser.get("/export/facilities.geojson").body(),
                browser.get("/export/facilities.csv?q=" + name).body().replace("q=" + name, ""));
    }

    private FacilityQuery searched(String text) {
        return FacilityQuery.of(Map.of("q", List.of(text)), clock);
    }

    private List<Passage> passages() {
        var passages = new ArrayList<>(List.of(
                new Passage("REPORT_NOTE", report.id()),
                new Passage(ToldBy.TO_WITHHOLD, phoned.id()),
                new Passage("VERIFICATION_NOTE", answer.id()),
                new Passage("FILE", file.id()),
                new Passage("PROPOSAL", proposal.id()),
                view.passage()));
        passages.addAll(
                Acting.as(coordinator, () -> partners.of(correction.id())).keySet());
        Acting.as(coordinator, () -> texts.of(hospital.id())).stream()
                .filter(text -> text.text().contains(name))
                .forEach(text -> passages.add(text.passage()));
        return passages;
    }

    private void withheld(Passage passage) {
        var asker = passage.equals(view.passage()) ? reporter : coordinator;
        var ask = Acting.as(asker, () -> withholding.ask(passage, WithholdReason.NAME));
        Acting.as(second, () -> withholding.withhold(ask.id()));
    }

    private Facility hospital() {
        var typed = SampleDetails.of("Sample clinic of " + name)
                .alsoCalled(new Alias("House of " + name, Alias.Kind.ALIAS))
                .inTown("Street of " + name)
                .known(new Identifier(IdentifierSystem.OTHER, "Number of " + name))
                .workedAtBy(Set.of(reporter.organisation()))
                .details();
        var proposed = Acting.as(coordinator, () -> proposals.propose(typed, "Seen on the ground"));
        return Acting.as(second, () -> proposals.accept(proposed.id()));
    }

    private StatusReportDetails typed(String note) {
        var observed = Moment.at(clock.now());
        var details = SampleReports.of(hospital.id(), observed, Functionality.PARTIALLY)
                .supportedBy("Friends of " + name)
                .details();
        return details.told(new Telling(observed, details.method(), details.confidence(), note, null, null));
    }

    private StatusReportDetails phoned() {
        var observed = Moment.at(clock.now());
        return SampleReports.of(hospital.id(), observed, Functionality.PARTIALLY)
                .details()
                .told(new Telling(observed, Method.PHONE, Confidence.LIKELY, null, null, "Nurse " + name));
    }

    private StatusReport sent(StatusReportDetails details) {
        return Acting.as(reporter, () -> reports.report(UUID.randomUUID(), details, Set.of(Question.values())));
    }
}
