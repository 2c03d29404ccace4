package org.tarmim.detention.filing;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
import org.tarmim.detention.casefile.DeadlineKind;
import org.tarmim.detention.casefile.Reason;
import org.tarmim.detention.document.ActionDetails;
import org.tarmim.detention.document.Answer;
import org.tarmim.detention.document.NewsBy;
import org.tarmim.kernel.Read;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;

/**
 * The desk of whoever asks something of others for somebody who is held: a document is drafted from the case, handed to a
 * second person, and sent once that person let it go. There is no other way out.
 */
@Desk
public class AdvocacyActions {
    private static final String READ = "action.read";
    private static final String SOUGHT = "action.sought";

    private final ActionTable table;
    private final ActionReader reader;
    private final ActionFolder folder;
    private final CasePapers papers;
    private final SituationClock clock;
    private final ApplicationEventPublisher events;

    AdvocacyActions(
            ActionTable table,
            ActionReader reader,
            ActionFolder folder,
            CasePapers papers,
            SituationClock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.reader = reader;
        this.folder = folder;
        this.papers = papers;
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
        return found.map(folder::read);
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

    /** Begins an action with a first draft; throws {@link Rejected} where the case forbids what it says. */
    @Requires(May.WRITE_CASES)
    public UUID draft(CaseCode code, @Valid ActionDetails details) {
        var action = UUID.randomUUID();
        table.add(action, papers.forWriting(code).head(), Acting.required(), clock.now());
        folder.draft(folder.required(action), details);
        return action;
    }

    /** Puts another draft in the place of the last; throws {@link Rejected} where the case forbids what it says. */
    @Requires(May.WRITE_CASES)
    public void redraft(UUID action, @Valid ActionDetails details) {
        folder.draft(folder.writable(action), details);
    }

    /** The answers as they would stand in the document made now; those that are empty are its gaps. */
    @Requires(May.WRITE_CASES)
    @Transactional(readOnly = true)
    public List<Answer> preview(UUID action) {
        var row = folder.writable(action);
        return folder.answers(row, folder.read(row).details().language());
    }

    /** Makes the document and hands it to a second person; throws {@link Rejected} where risk, basis or case forbid it. */
    @Requires(May.WRITE_CASES)
    public void submit(UUID action, UUID reviewer) {
        if (reviewers().stream().noneMatch(one -> one.account().equals(reviewer)))
            throw Rejected.because("action.reviewer");
        var row = folder.writable(action);
        folder.checkBasis(row);
        folder.checkCase(row);
        var risk = folder.weighed(row, folder.read(row).details().kind().recipient());
        var made = folder.make(row);
        folder.take(row, ActionStepKind.SUBMITTED, made.handing(), made.document(), Named.handed(reviewer, risk.id()));
    }

    /** Records that the document left; from that day on news of it is awaited. */
    @StepUp
    @Requires(May.WRITE_CASES)
    public void sent(UUID action, @Valid SendingDetails details) {
        details.refuseAfter(clock.today());
        var row = folder.writable(action);
        folder.checkBasis(row);
        folder.checkCase(row);
        folder.checkWeighed(row);
        folder.take(row, ActionStepKind.SENT, details);
        await(row, details.sentOn());
    }

    private void await(ActionTable.Row row, LocalDate sentOn) {
        switch (folder.read(row).details().kind().news()) {
            case NewsBy.StateReply reply -> papers.awaitReply(row.ofCase(), row.id(), sentOn);
            case NewsBy.AskAgain ask ->
                papers.await(row.ofCase(), row.id(), DeadlineKind.FOLLOW_UP, sentOn.plusDays(ask.days()));
        }
    }

    /** Records what came back; news is awaited no longer. */
    @Requires(May.WRITE_CASES)
    public void replied(UUID action, @Valid ReplyDetails details) {
        details.refuseAfter(clock.today());
        var row = folder.writable(action);
        folder.take(row, ActionStepKind.REPLIED, details);
        papers.heard(row.ofCase(), action);
    }

    /** Ends an action that has not left yet, with the reason. */
    @Requires(May.WRITE_CASES)
    public void withdraw(UUID action, @Valid Reason reason) {
        folder.take(folder.writable(action), ActionStepKind.WITHDRAWN, reason);
    }
}
