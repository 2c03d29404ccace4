package org.tarmim.access.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.tarmim.access.May;
import org.tarmim.access.OwnAccount;
import org.tarmim.access.OwnFactor;
import org.tarmim.access.Profile;
import org.tarmim.access.ProfileDetails;
import org.tarmim.access.token.Tokens;
import org.tarmim.ui.ComponentTexts;
import org.tarmim.ui.Heading;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Panel;
import org.tarmim.ui.ProfilePart;
import org.tarmim.ui.RecordForm;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/** What people see and change of their own account. */
@Route("profile")
@PageTitle("profile.title")
@StyleSheet("context://static/people.css")
@RolesAllowed(May.BE_SIGNED_IN)
class ProfileView extends Div {
    private final OwnAccount account;
    private final Words words = Words.here();

    ProfileView(OwnAccount account, OwnFactor factor, Tokens tokens, ObjectProvider<ProfilePart> parts) {
        this.account = account;
        var profile = account.profile();
        var panels = new Div(
                details(profile),
                password(),
                new FactorPanel(factor, profile.address()),
                sessions(),
                new TokensPanel(tokens));
        parts.orderedStream().map(ProfilePart::part).forEach(panels::add);
        panels.addClassName("panels");
        add(new Heading(words.say("profile.title")), panels);
    }

    private Panel details(Profile profile) {
        var form = new RecordForm<>(ProfileDetails.class);
        form.field("name", new TextField()).setAutocomplete(Autocomplete.NAME);
        form.field("language", languages());
        form.read(new ProfileDetails(profile.name(), profile.language()));
        return new Panel(
                words.say("profile.details"),
                email(profile),
                form,
                form.submitButton(words.say("profile.save"), details -> save(details, form.notice())));
    }

    private Paragraph email(Profile profile) {
        return new Paragraph(words.say("profile.signs-in-with", profile.address()));
    }

    private Select<String> languages() {
        var languages = new Select<String>();
        languages.setItems("ar", "en");
        languages.setItemLabelGenerator(language -> words.say("language." + language));
        languages.setPlaceholder(words.say("profile.language.none"));
        return languages;
    }

    private void save(ProfileDetails details, Notice notice) {
        account.change(details);
        notice.say(Tone.OK, List.of(words.say("profile.saved")));
        var chosen = details.language();
        if (chosen != null && !chosen.equals(words.locale().getLanguage()))
            UI.getCurrent().getPage().setLocation("profile?" + Languages.NAME + "=" + chosen);
    }

    private Panel password() {
        var notice = new Notice();
        var old = ComponentTexts.speak(new PasswordField(words.say("password.old")), words);
        old.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        var chosen = new NewPassword();
        var change = new Button(words.say("password.change"), click -> {
            if (notice.attempt(() -> account.changePassword(old.getValue(), chosen.getValue()))) leave();
        });
        var fields = new Div(old, chosen, change);
        fields.addClassName("sign-in");
        return new Panel(
                words.say("password.change"), new Paragraph(words.say("password.change.effect")), notice, fields);
    }

    private Panel sessions() {
        var end = new Button(words.say("sessions.end"), click -> {
            leave();
            account.endSessions();
        });
        end.addThemeVariants(ButtonVariant.LUMO_ERROR);
        return new Panel(words.say("sessions.title"), new Paragraph(words.say("sessions.effect")), end);
    }

    private static void leave() {
        UI.getCurrent().getPage().setLocation("login");
    }
}
