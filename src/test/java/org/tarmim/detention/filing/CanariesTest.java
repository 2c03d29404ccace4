package org.tarmim.detention.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarmim.detention.SampleCases.access;
import static org.tarmim.detention.SampleCases.grant;
import static org.tarmim.detention.SampleCases.hearing;
import static org.tarmim.detention.SampleCases.mandate;

import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Browser;
import org.tarmim.access.Role;
import org.tarmim.detention.SamplePerson;
import org.tarmim.detention.Traces;
import org.tarmim.detention.casefile.CaseSources;
import org.tarmim.detention.casefile.GrantDetails;
import org.tarmim.detention.casefile.GrantLevel;
import org.tarmim.detention.casefile.HearingOutcome;
import org.tarmim.detention.casefile.MedicalRole;
import org.tarmim.detention.casefile.PersonDetails;
import org.tarmim.detention.casefile.Publicity;
import org.tarmim.detention.casefile.Reason;
import org.tarmim.detention.casefile.Reliability;
import org.tarmim.detention.casefile.SourceDetails;
import org.tarmim.detention.casefile.SourceProtection;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.detention.chain.Credence;
import org.tarmim.detention.chain.ToldBy;
import org.tarmim.detention.document.ActionKind;
import org.tarmim.detention.document.Asked;
import org.tarmim.detention.document.Recipient;
import org.tarmim.detention.document.RiskDecision;
import org.tarmim.detention.document.RiskLevel;
import org.tarmim.detention.document.Threat;
import org.tarmim.detention.drop.DropBoxes;
import org.tarmim.detention.drop.DropDetails;
import org.tarmim.detention.drop.Drops;
import org.tarmim.detention.drop.OpenBoxes;
import org.tarmim.detention.emergency.Emergencies;
import org.tarmim.detention.emergency.EmergencyDetails;
import org.tarmim.detention.evidence.CaseEvidence;
import org.tarmim.detention.evidence.CustodyStep;
import org.tarmim.detention.evidence.EvidenceTaking;
import org.tarmim.detention.evidence.SampleEvidence;
import org.tarmim.detention.keeping.ClosingDetails;
import org.tarmim.detention.keeping.ClosingReason;
import org.tarmim.detention.keeping.Closings;
import org.tarmim.detention.keeping.Keeping;
import org.tarmim.files.SampleFiles;
import org.tarmim.store.DataDirectory;

/** Words that nobody else uses, in every part of a case: no door, file or log tells them to whom they are not granted. */
@ExtendWith(OutputCaptureExtension.class)
class CanariesTest extends CaseWithDocuments {
    private static final List<String> ROOMS = List.of("detention", "overview", "audit", "notify", "access");

    @LocalServerPort
    int port;

    @Autowired
    WebApplicationContext house;

    @Autowired
    ServletContext servlets;

    @Autowired
    DropBoxes boxes;

    @Autowired
    OpenBoxes openBoxes;

    @Autowired
    Drops drops;

    @Autowired
    Emergencies emergencies;

    @Autowired
    Closings closings;

    @Autowired
    Keeping keeping;

    @Autowired
    CaseSources sources;

    @Autowired
    CaseEvidence evidence;

    @Autowired
    EvidenceTaking taking;

    @Autowired
    DataDirectory data;

    private final String said = "Canarybird" + UUID.randomUUID().toString().replace("-", "");
    private final String why = "Canarywhy" + UUID.randomUUID().toString().replace("-", "");

    @BeforeEach
    void words_in_every_part() {
        Acting.as(caseworker, () -> {
            entries.correct(head.code(), whoIsHeld(), person(), new Reason(said));
            entries.record(head.code(), access(DAY.minusDays(1), DAY.plusDays(1), null));
            entries.record(head.code(), hearing(DAY, HearingOutcome.ADJOURNED, DAY.plusDays(3), said + " court"));
            entries.record(head.code(), mandate(said + " lawyer", DAY.minusDays(1), null));
            risks.assess(head.code(), risk());
        });
        place(said + " place", Credence.HIGH);
        letGo(draft(SampleDrafts.of(ActionKind.WGAD_COMPLAINT, DAY)
                .saying(Asked.CIRCUMSTANCES, said + " told")
                .details()));
        dropped();
        Acting.as(supervisor, () -> grants.grant(head.code(), grantedOfSources()));
        Acting.as(caseworker, () -> sources.record(head.code(), source()));
        Acting.as(caseworker, this::proved);
        Acting.as(supervisor, () -> {
            grants.grant(head.code(), granted());
            keeping.hold(head.code(), new Reason(why + " hold"));
        });
        Acting.as(
                people.somebody(Role.CASE_SUPERVISOR, team()),
                () -> emergencies.open(new EmergencyDetails(head.code().text(), why + " emergency")));
        Acting.as(caseworker, () -> {
            closings.close(head.code(), new ClosingDetails(ClosingReason.OTHER, said + " closed"));
            keeping.askToErase(head.code(), new Reason(why + " erasure"));
        });
    }

    @Test
    void no_file_of_the_data_directory_and_no_log_holds_one(CapturedOutput output) throws IOException {
        assertThat(output.getAll()).doesNotContain(said, why);
        assertThat(Traces.of(said, data.path())).isEmpty();
        assertThat(Traces.of(why, data.path())).isEmpty();
        assertThat(Traces.of(head.code().text(), data.path()))
                .as("what is plain is found")
                .isNotEmpty();
    }

    @Test
    void no_screen_and_no_endpoint_tells_one_to_anybody_of_the_team_without_a_grant() {
        for (var role : Role.values()) {
            var browser = browserOf(role);
            var words = role == Role.CASE_SUPERVISOR ? new String[] {said} : new String[] {said, why};
            screens()
                    .forEach(screen -> assertThat(browser.shown(screen))
                            .as("%s %s", role, screen)
                            .doesNotContain(words));
            endpoints()
                    .forEach(path -> assertThat(browser.get(path).body())
                            .as("%s %s", role, path)
                            .doesNotContain(words));
        }
    }

    @Test
    void its_caseworker_sees_them_on_the_page_of_the_case() {
        var browser = new Browser(port);
        browser.signIn(people.email(caseworker), SamplePeople.PASSWORD, people.phone(caseworker));
        assertThat(browser.shown("cases/" + head.code()))
                .contains(said + " place", said + " lawyer", said + " closed", said + " letter", why + " hold");
    }

    private UUID team() {
        return caseworker.organisation();
    }

    private void dropped() {
        Acting.as(supervisor, boxes::open);
        var address = Acting.as(supervisor, boxes::own).orElseThrow().address();
        openBoxes.drop(
                address, UUID.randomUUID(), new DropDetails(said + " about", said + " dropped", said + " reach"));
        var id = Acting.as(supervisor, drops::waiting).getFirst().id();
        Acting.as(supervisor, () -> grants.grant(head.code(), grant(caseworker, GrantLevel.READ)));
        Acting.as(caseworker, () -> drops.take(id, head.code()));
    }

    private void proved() {
        var content = SampleFiles.bytes((said + " wrote this. ").repeat(20_000));
        var letter = SampleEvidence.piece(Compartment.LEGAL, said + " letter", DAY);
        var id = evidence.add(head.code(), letter, SampleFiles.upload(said + ".txt", content));
        evidence.handed(id, SampleEvidence.handed(CustodyStep.HELD, said + " to", said + " how", said + " why"));
        var copies = evidence.of(head.code()).getLast().copies();
        taking.openOriginal(copies.getFirst().id(), new Reason(said + " opened"));
    }

    private PersonDetails person() {
        return SamplePerson.told(said, said, said, said, MedicalRole.NURSE, said + " hospital", Publicity.HIDDEN);
    }

    private GrantDetails grantedOfSources() {
        var part = Set.of(Compartment.SOURCE_PROTECTION);
        return new GrantDetails(caseworker.account(), GrantLevel.WRITE, part, why + " sources", 5);
    }

    private SourceDetails source() {
        return new SourceDetails(
                said + " source",
                said + " contact",
                ToldBy.WITNESS,
                Reliability.B,
                SourceProtection.CONFIDENTIAL,
                said + " told",
                null);
    }

    private RiskDetails risk() {
        return new RiskDetails(
                Recipient.PUBLIC,
                Set.of(Threat.STIGMA),
                RiskLevel.LOW,
                RiskDecision.PROCEED_WITH_CONDITIONS,
                said + " conditions");
    }

    private GrantDetails granted() {
        var colleague = people.somebody(Role.CASEWORKER, team());
        return new GrantDetails(colleague.account(), GrantLevel.LIST, Set.of(Compartment.LEGAL), why + " granted", 5);
    }

    private Browser browserOf(Role role) {
        var person = people.somebody(role, team());
        var browser = new Browser(port);
        browser.signIn(people.email(person), SamplePeople.PASSWORD, people.phone(person));
        return browser;
    }

    /** The screens that could tell something of a case, those of one case with its code. */
    private Stream<String> screens() {
        return ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets)).getRegisteredRoutes().stream()
                .filter(route -> isOfTheseRooms(route.getNavigationTarget()))
                .map(route ->
                        route.getTemplate().replaceAll(":[^/]*", head.code().text()));
    }

    private Stream<String> endpoints() {
        return house.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(entry -> isOfTheseRooms(entry.getValue().getBeanType()))
                .flatMap(entry -> entry.getKey().getPatternValues().stream())
                .map(path -> path.replaceAll("\\{[^}]*}", head.code().text()))
                .distinct();
    }

    private static boolean isOfTheseRooms(Class<?> type) {
        return ROOMS.stream().anyMatch(room -> type.getName().startsWith("org.tarmim." + room));
    }
}
