package org.tarmim.pledge.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.pledge.iati.IatiExport;
import org.tarmim.pledge.promise.PledgeQuery;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Words;

/** What can be taken along: the list as it is filtered, and for who sees all pledges what is published. */
final class PledgeDownloads extends Panel {
    private static final String IATI = "export/pledges-iati.xml";

    private final Words words;
    private final Div sheets = new Div();

    PledgeDownloads(IatiExport iati, Words words) {
        super(words.say("pledges.download"));
        this.words = words;
        sheets.addClassName("pledge-downloads");
        add(sheets);
        if (Acting.required().may(May.SEE_ALL_PLEDGES)) add(iati(iati));
    }

    /** Offers the pledges of a list. */
    void offer(PledgeQuery query) {
        var list = words.say("pledges.download.list");
        var flows = words.say("pledges.download.flows");
        sheets.removeAll();
        sheets.add(
                sheet("export/pledges.csv", query, words.say("pledges.download.csv", list)),
                sheet("export/pledges.xlsx", query, words.say("pledges.download.xlsx", list)),
                sheet("export/pledge-flows.csv", query, words.say("pledges.download.csv", flows)),
                sheet("export/pledge-flows.xlsx", query, words.say("pledges.download.xlsx", flows)));
    }

    private static Anchor sheet(String path, PledgeQuery query, String text) {
        var address = QueryParameters.simple(query.address()).getQueryString();
        var sheet = new Anchor(address.isEmpty() ? path : path + "?" + address, text);
        sheet.setRouterIgnore(true);
        sheet.getElement().setAttribute("download", "");
        return sheet;
    }

    // Looked at first, so that a refusal is read here and not in a file.
    private Div iati(IatiExport export) {
        var notice = new Notice();
        var take = new Button(words.say("pledges.download.iati"));
        take.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        take.addClickListener(click -> {
            if (notice.attempt(export::check))
                take.getElement()
                        .executeJs(
                                "const a = document.createElement('a'); a.href = $0; a.download = ''; a.click()", IATI);
        });
        return new Div(take, notice);
    }
}
