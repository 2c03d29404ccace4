package org.tarmim.detention.filing;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Acting;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.access.StepUp;
import org.tarmim.detention.casefile.CaseChanged;
import org.tarmim.detention.casefile.CaseCode;
import org.tarmim.detention.casefile.CasePapers;
import org.tarmim.detention.casefile.Colleague;
import org.tarmim.detention.casefile.Reason;
import org.tarmim.kernel.Read;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;
import org.tarmim.paper.PdfWriter;

/**
 * The desk for what is asked of others: a document is drafted from a case, a second person looks at its text, its risk
 * and its lawful basis on one page, and only what that person let go is sent. There is no other way out.
 */
@Desk
public class AdvocacyActions {
    private static final String READ = "action.read";
    private static final String SOUGHT = "action.sought";
    private static final String TAKEN = "action.taken";

    private final ActionTable table;
    private final ActionReader reader;
    private final CasePapers papers;
    private final PdfWriter printer;
    private final SituationClock clock;
    private final ApplicationEventPublisher events;

    AdvocacyActions(
            ActionTable table,
            ActionReader reader,
            CasePapers papers,
            PdfWriter printer,
            SituationClock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.reader = reader;
        this.papers = papers;
        this.printer = printer;
        this.clock = clock;
        this.events = events;
    }

    /** The actions of a case, the last drafted first, as far as one may see its plans. */
    @Requires(May.SEE_CASES)
    @Transactional(readOnly = true)
    public List<AdvocacyAction> of(UUID ofCase) {
        return reader.read(table.of(ofCase));
    }

    /** An action; nothing where there is none or one may not see it. */
    @Requires(May.SEE_CASES)
    @Transactional(readOnly = true)
    public Optional<AdvocacyAction> find(UUID action) {
        var found = table.find(action);
        var subject = found.map(row -> row.code().text()).orElseGet(action::toString);
        events.publishEvent(new Read(found.isPresent() ? READ : SOUGHT, subject, CaseChanged.ROOM));
        return found.map(row -> reader.read(List.of(row)).getFirst());
    }

    /** What waits for one's own decision, the oldest first. */
    @Requires(May.APPROVE_ACTIONS)
    @Transactional(readOnly = true)
    public List<AdvocacyAction> waiting() {
        return reader.read(table.waitingFor(Acting.required().account()));
    }

    /** Those of the own team who can decide; whoever asks is not among them. */
    @Requires(May.WRITE_CASES)
    @Transactional(readOnly = true)
    public List<Colleague> reviewers() {
        var me = Acting.required();
        var team = me.organisation();
        if (team == null) return List.of();
        return table.supervisors(team).stream()
                .filter(one -> !one.account().equals(me.account()))
                .toList();
    }

    /** Begins an action with a first draft. */
    @Requires(May.WRITE_CASES)
    public UUID draft(CaseCode code, @Valid ActionDetails details) {
        var head = papers.forWriting(code).head();
        var action = UUID.randomUUID();
        table.add(action, head, Acting.required(), clock.now());
        take(required(action), ActionStepKind.DRAFTED, details);
        return action;
    }

    /** Puts another draft in the place of the last. */
    @Requires(May.WRITE_CASES)
    public void redraft(UUID action, @Valid ActionDetails details) {
        take(writable(action), ActionStepKind.DRAFTED, details);
    }

    /** The answers as they would stand in the document made now; those that are empty are its gaps. */
    @Requires(May.WRITE_CASES)
    @Transactional(readOnly = true)
    public List<Answer> preview(UUID action) {
        return answers(writable(action));
    }

    /** Makes the document and hands it to a second person; throws {@link Rejected} where the risk or the basis forbids it. */
    @Requires(May.WRITE_CASES)
    public void submit(UUID action, UUID reviewer) {
        if (reviewers().stream().noneMatch(one -> one.account().equals(reviewer)))
            throw Rejected.because("action.reviewer");
        var row = writable(action);
        checkBasis(row);
        if (!read(row).details().decision().goesOn()) throw Rejected.because("action.risk");
        var answers = answers(row);
        var document = printer.write(WgadPaper.of(answers));
        take(row, ActionStepKind.SUBMITTED, new Handing(answers), document, reviewer);
    }

    /** Lets the document go, as it is. */
    @StepUp
    @Requires(May.APPROVE_ACTIONS)
    public void approve(UUID action) {
        var row = required(action);
        checkBasis(row);
        take(row, ActionStepKind.APPROVED, new Reason(""));
    }

    /** Gives it back to be drafted anew, with the reason. */
    @Requires(May.APPROVE_ACTIONS)
    public void giveBack(UUID action, @Valid Reason reason) {
        take(required(action), ActionStepKind.RETURNED, reason);
    }

    /** Records that the document left; from that day on the State has its days to reply. */
    @StepUp
    @Requires(May.WRITE_CASES)
    public void sent(UUID action, @Valid SendingDetails details) {
        var row = writable(action);
        details.refuseAfter(clock.today());
        checkBasis(row);
        take(row, ActionStepKind.SENT, details);
        var days = read(row).details().kind().daysToReply();
        papers.awaitReply(row.ofCase(), action, details.sentOn().plusDays(days));
    }

    /** Records what came back; a reply is awaited no longer. */
    @Requires(May.WRITE_CASES)
    public void replied(UUID action, @Valid ReplyDetails details) {
        var row = writable(action);
        details.refuseAfter(clock.today());
        take(row, ActionStepKind.REPLIED, details);
        papers.replied(row.ofCase(), action);
    }

    /** Ends an action that has not left yet, with the reason. */
    @Requires(May.WRITE_CASES)
    public void withdraw(UUID action, @Valid Reason reason) {
        take(writable(action), ActionStepKind.WITHDRAWN, reason);
    }

    /** The exact bytes that the second person let go, as PDF; throws {@link Rejected} before that. */
    @StepUp
    @Requires(May.WRITE_CASES)
    @Transactional(readOnly = true)
    public byte[] document(UUID action) {
        var row = writable(action);
        if (!read(row).isLetGo()) throw Rejected.because("action.notLetGo");
        events.publishEvent(new Read(TAKEN, row.code().text(), CaseChanged.ROOM));
        return reader.document(action);
    }

    private List<Answer> answers(ActionTable.Row row) {
        return WgadForm.answers(papers.forWriting(row.code()), read(row).details());
    }

    private void checkBasis(ActionTable.Row row) {
        if (!read(row).details().holdsOn(clock.today())) throw Rejected.because("action.basis.expired");
    }

    private AdvocacyAction read(ActionTable.Row row) {
        return reader.read(List.of(row)).getFirst();
    }

    private ActionTable.Row required(UUID action) {
        return table.find(action).orElseThrow(() -> Rejected.because("case.notGranted"));
    }

    /** One of which whoever acts may take the author's steps. */
    private ActionTable.Row writable(UUID action) {
        var row = required(action);
        if (!row.writable()) throw Rejected.because("case.notGranted");
        return row;
    }

    private void take(ActionTable.Row row, ActionStepKind kind, Record content) {
        take(row, kind, content, null, null);
    }

    private void take(
            ActionTable.Row row,
            ActionStepKind kind,
            Record content,
            byte @Nullable [] document,
            @Nullable UUID reviewer) {
        var id = UUID.randomUUID();
        var ofCase = row.ofCase();
        var step = new ActionStep(
                id,
                row.id(),
                ofCase,
                table.steps(List.of(row.id())).size() + 1,
                kind,
                papers.seal(ActionReader.content(ofCase, id), content),
                document == null ? null : papers.key(ofCase).seal(document, ActionReader.document(ofCase, id)),
                "",
                clock.now());
        table.take(step, reviewer, Acting.required());
        events.publishEvent(new CaseChanged.Acted(row.code(), row.id(), kind.name()));
    }
}
