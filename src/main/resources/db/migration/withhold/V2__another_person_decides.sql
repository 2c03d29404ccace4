-- Leaving something as it is takes another person too: what was asked is a word to somebody else. Asks that were taken
-- back before stay as they are.
alter table withhold_ask
    add constraint two_people_keep check (decision <> 'KEPT' or decided_by <> asked_by) not valid;
create index withhold_ask_open_of on withhold_ask (asked_by) where decision is null;
