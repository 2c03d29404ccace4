package org.tarmim.pledge.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tarmim.party.OrganisationNames;
import org.tarmim.pledge.promise.Pledge;
import org.tarmim.pledge.promise.Review;
import org.tarmim.pledge.promise.Revision;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Listing;
import org.tarmim.ui.Panel;
import org.tarmim.ui.StatusMark;
import org.tarmim.ui.Words;

/** What a pledge said before and who decided on it. */
final class ReviewsPanel extends Panel {
    private final Words words = Words.here();

    ReviewsPanel(
            Pledge pledge,
            List<Review> reviews,
            OrganisationNames organisations,
            DocumentPieces.Shown documents,
            PledgeWords said) {
        super(Words.here().say("pledge.history"));
        add(new Listing<Revision>(words.say("pledge.history"))
                .text(words.say("pledge.revision"), row -> words.number(row.no()))
                .text(words.say("pledge.revision.reason"), row -> words.label(row.reason()))
                .text(
                        words.say("PledgeDetails.amount"),
                        row -> said.amount(row.details().amount()))
                .text(words.say("pledge.recordedAt"), row -> words.instant(row.recordedAt()))
                .column(words.say("pledges.state"), row -> StatusMark.of(row.state(), PledgeWords.tone(row.state())))
                .column(words.say("documents.title"), row -> documents.cell(row.id()))
                .rows(pledge.revisions()));
        if (reviews.isEmpty()) add(new Paragraph(words.say("pledge.reviews.none")));
        else add(decisions(pledge, reviews, organisations));
    }

    private Listing<Review> decisions(Pledge pledge, List<Review> reviews, OrganisationNames organisations) {
        Map<UUID, Revision> revisions =
                pledge.revisions().stream().collect(Collectors.toMap(Revision::id, Function.identity()));
        return new Listing<Review>(words.say("pledge.reviews"))
                .text(words.say("pledge.revision"), row -> number(revisions.get(row.revision())))
                .text(words.say("pledge.review.decision"), row -> words.label(row.decision()))
                .text(
                        words.say("pledge.review.by"),
                        row -> organisations.name(
                                row.reviewerOrganisation(), words.locale().equals(Languages.ARABIC)))
                .text(words.say("pledge.review.at"), row -> words.instant(row.decidedAt()))
                .text(words.say("pledge.review.note"), row -> row.note() == null ? "" : row.note())
                .rows(reviews);
    }

    private String number(@Nullable Revision revision) {
        return revision == null ? "" : words.number(revision.no());
    }
}
