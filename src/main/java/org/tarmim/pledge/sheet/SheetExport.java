package org.tarmim.pledge.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.facility.picture.AsOf;
import org.tarmim.facility.picture.PictureChoice;
import org.tarmim.pledge.promise.PledgeQuery;
import org.tarmim.pledge.promise.Pledges;
import org.tarmim.pledge.promise.Revision;
import org.tarmim.ui.Words;

/** The desk for sheets of pledges and of the movements of their money, exactly those that the list shows its reader. */
@Desk
@Transactional(readOnly = true)
public class SheetExport {
    private final Pledges pledges;
    private final MovementTable flows;
    private final Names.Source names;
    private final AsOf asOf;

    @FunctionalInterface
    private interface Rows {
        void write(List<Revision> part) throws IOException;
    }

    SheetExport(Pledges pledges, MovementTable flows, Names.Source names, AsOf asOf) {
        this.pledges = pledges;
        this.flows = flows;
        this.names = names;
        this.asOf = asOf;
    }

    /** Every pledge of a list, a row each, in the language of its reader. */
    @Requires(May.SEE_PLEDGES)
    public void pledges(PledgeQuery query, Words words, Sheet to) throws IOException {
        var cells = new PledgeCells(names.in(words));
        top(to, words, "pledgeSheet.cite");
        to.head(cells.head());
        each(query, part -> {
            for (var pledge : part) to.row(cells.row(pledge));
        });
    }

    /** Every movement of the pledges of a list, a row each. */
    @Requires(May.SEE_PLEDGES)
    public void flows(PledgeQuery query, Words words, Sheet to) throws IOException {
        var cells = new FlowCells(names.in(words));
        top(to, words, "flowSheet.cite");
        to.head(cells.head());
        each(query, part -> {
            var moved = flows.of(part.stream().map(Revision::pledge).toList());
            for (var pledge : part)
                for (var flow : moved.getOrDefault(pledge.pledge(), List.of())) to.row(cells.row(pledge, flow));
        });
    }

    private void top(Sheet to, Words words, String cite) throws IOException {
        for (var sentence : asOf.sentences(PictureChoice.NOW, words)) to.sentence(sentence);
        to.sentence(words.say(cite));
    }

    private void each(PledgeQuery query, Rows rows) throws IOException {
        try {
            pledges.export(query, part -> {
                try {
                    rows.write(part);
                } catch (IOException gone) {
                    throw new UncheckedIOException(gone);
                }
            });
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }
}
