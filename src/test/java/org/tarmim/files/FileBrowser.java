package org.tarmim.files;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.tarmim.access.Actor;

/** A browser that follows the links by which files are saved. */
public final class FileBrowser {
    private final MockMvc browser;

    public FileBrowser(WebApplicationContext house) {
        browser = MockMvcBuilders.webAppContextSetup(house)
                .apply(springSecurity())
                .build();
    }

    public MockHttpServletResponse asked(String link, MockHttpSession in, Actor by) throws Exception {
        var authorities = by.permissions().stream().map(word -> "ROLE_" + word).toArray(String[]::new);
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(
                by, null, AuthorityUtils.createAuthorityList(authorities));
        return browser.perform(get("/" + link).session(in).with(authentication(signedIn)))
                .andReturn()
                .getResponse();
    }
}
