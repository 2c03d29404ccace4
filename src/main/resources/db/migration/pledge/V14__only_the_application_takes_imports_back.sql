-- Functions of the owner answer whoever may call them: these the application alone.
revoke execute on function is_import_touched(uuid), undo_pledge_import(uuid, timestamptz) from public;
grant execute on function is_import_touched(uuid), undo_pledge_import(uuid, timestamptz) to ${app};
