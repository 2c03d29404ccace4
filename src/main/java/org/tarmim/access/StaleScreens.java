package org.tarmim.access;

import jakarta.servlet.http.HttpSession;

/** What stands on the open screens of this session may not be shown any longer. */
public record StaleScreens(HttpSession session) {}
