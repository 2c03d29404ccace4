package org.tarmim.ui.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;
import java.io.Serial;

/** The page all screens live in: styles, icon, width of the screen, and the line over which the server can speak. */
@Push
@ColorScheme(ColorScheme.Value.SYSTEM)
@Viewport("width=device-width, initial-scale=1")
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("context://static/tokens.css")
@StyleSheet("context://static/theme.css")
@StyleSheet("context://static/shell.css")
@StyleSheet("context://static/pieces.css")
@StyleSheet("context://static/print.css")
class AppShell implements AppShellConfigurator {
    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    public void configurePage(AppShellSettings page) {
        page.addLink("icon", "static/tarmim.svg");
        page.addMetaTag("color-scheme", "light dark");
    }
}
