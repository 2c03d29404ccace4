-- A function of the owner answers whoever may call it: from now on the application alone.
revoke execute on function has_interest(uuid, uuid) from public;
grant execute on function has_interest(uuid, uuid) to ${app};
