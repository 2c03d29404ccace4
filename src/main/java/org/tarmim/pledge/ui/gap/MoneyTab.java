package org.tarmim.pledge.ui.gap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.facility.picture.PictureChoice;
import org.tarmim.facility.picture.Sheet;
import org.tarmim.facility.ui.FacilityTab;
import org.tarmim.pledge.gap.Chain;
import org.tarmim.pledge.gap.GapNames;
import org.tarmim.pledge.gap.Gaps;
import org.tarmim.pledge.gap.NeedMoney;
import org.tarmim.pledge.gap.Share;
import org.tarmim.pledge.promise.Conditions;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Words;

/** The money for a facility: for each of its needs what is asked, what came, what is promised and what is missing. */
@org.springframework.stereotype.Component
@Order(27)
class MoneyTab implements FacilityTab {
    private final Gaps gaps;
    private final Conditions conditions;

    MoneyTab(Gaps gaps, Conditions conditions) {
        this.gaps = gaps;
        this.conditions = conditions;
    }

    @Override
    public String address() {
        return "money";
    }

    @Override
    public String label() {
        return "money.title";
    }

    @Override
    public Component content(Sheet sheet, PictureChoice choice) {
        var content = new Div();
        content.addClassNames("stack", "gap");
        if (Acting.required().may(May.SEE_NEEDS))
            show(
                    content,
                    gaps.of(sheet.facility().id(), choice).stream()
                            .filter(MoneyTab::concerns)
                            .toList());
        else content.add(new Paragraph(Words.here().say("money.notYours")));
        return content;
    }

    // A need that ended is of interest as long as there is money for it.
    private static boolean concerns(NeedMoney need) {
        return need.need().isCurrent() || !need.shares().isEmpty();
    }

    private void show(Div content, List<NeedMoney> needs) {
        var words = Words.here();
        if (needs.isEmpty()) content.add(new Panel(words.say("money.all"), new Paragraph(words.say("money.noNeed"))));
        else content.add(new StageLegend(), all(needs, words));
        var locks = conditions.locks(needs.stream()
                .flatMap(need -> need.shares().stream().map(Share::pledgeId))
                .distinct()
                .toList());
        needs.forEach(need -> content.add(new NeedMoneyPanel(need, locks)));
    }

    private static Panel all(List<NeedMoney> needs, Words words) {
        var chains = needs.stream().map(NeedMoney::chain).toList();
        var all = Chain.sum(chains);
        var promised = needs.stream().map(NeedMoney::promised).reduce(Chain.NOTHING, (one, other) -> one.plus(other));
        var panel = new Panel(words.say("money.all"), new Paragraph(NeedMoneyPanel.missing(all, words)));
        Singly.said("money.singly", chains, words).ifPresent(panel::add);
        if (needs.stream().allMatch(need -> need.need().usd() == null))
            panel.add(new Paragraph(words.say("money.uncosted")));
        if (promised.isPositive()) panel.add(new Paragraph(words.say("money.promised", GapNames.cents(promised))));
        var bars = new LinkedHashMap<String, Chain>();
        bars.put(words.say("money.all"), all);
        if (!all.need().isZero() || !all.covered().isZero()) panel.add(new GapBars(bars));
        return panel;
    }
}
