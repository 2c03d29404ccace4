package org.tarmim.ui.shell;

import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tarmim.ui.Banner;
import org.tarmim.ui.BarPart;
import org.tarmim.ui.LanguageSwitch;
import org.tarmim.ui.Search;
import org.tarmim.ui.Words;

/** The bar on top: the name of the house, the search, the state of the line, what other rooms add, the
 * language, and the person. */
class TopBar extends Header implements LocaleChangeObserver {
    private final DrawerToggle toggle = new DrawerToggle();
    private final Anchor house = new Anchor("");
    private final Span name = new Span();
    private final Div banner = new Div();
    private final List<Banner> banners;

    TopBar(UserMenu person, @Nullable Search search, List<Banner> banners, List<BarPart> parts) {
        this.banners = banners;
        addClassName("top");
        banner.addClassName("banner");
        add(banner, bar(person, search, parts));
        house.addClassName("house");
        house.add(sign(), name);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var words = Words.in(event.getLocale());
        toggle.setAriaLabel(words.say("shell.ways"));
        name.setText(words.say("app.name"));
        house.setAriaLabel(words.say("shell.home"));
        showBanners(words);
    }

    private Div bar(UserMenu person, @Nullable Search search, List<BarPart> parts) {
        var bar = new Div(toggle, house);
        bar.addClassName("bar");
        if (search != null) bar.add(new SearchField(search));
        bar.add(new ConnectionChip());
        parts.stream().flatMap(part -> part.part().stream()).forEach(bar::add);
        bar.add(new LanguageSwitch(), person);
        return bar;
    }

    private void showBanners(Words words) {
        banner.removeAll();
        banners.stream()
                .flatMap(said -> said.sentence(words).stream())
                .forEach(sentence -> banner.add(new Paragraph(sentence)));
        banner.setVisible(banner.getChildren().findAny().isPresent());
    }

    private static Span sign() {
        var sign = new Span();
        sign.addClassName("house-sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        return sign;
    }
}
