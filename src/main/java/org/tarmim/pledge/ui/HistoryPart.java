package org.tarmim.pledge.ui;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tarmim.party.Organisations;
import org.tarmim.pledge.document.DocumentOf;
import org.tarmim.pledge.promise.Review;
import org.tarmim.pledge.promise.Reviews;
import org.tarmim.pledge.promise.Revision;
import org.tarmim.ui.Panel;
import org.tarmim.withhold.ui.WithholdPieces;

/** Every revision of a pledge and who looked at it; and the way to ask that something be withheld. */
@Component
@Order(50)
class HistoryPart implements PledgePart {
    private final Reviews reviews;
    private final Organisations organisations;
    private final DocumentPieces documents;
    private final WithholdPieces withhold;

    HistoryPart(Reviews reviews, Organisations organisations, DocumentPieces documents, WithholdPieces withhold) {
        this.reviews = reviews;
        this.organisations = organisations;
        this.documents = documents;
        this.withhold = withhold;
    }

    @Override
    public List<Panel> of(ShownPledge shown) {
        var pledge = shown.pledge();
        var decided = reviews.of(pledge.id());
        var names = organisations.names(
                decided.stream().map(Review::reviewerOrganisation).toList());
        var revisions = pledge.revisions().stream().map(Revision::id).toList();
        var panel =
                new ReviewsPanel(pledge, decided, names, documents.of(DocumentOf.REVISION, revisions), shown.said());
        withhold.ask(pledge.passage()).ifPresent(panel::add);
        return List.of(panel);
    }
}
