-- A case page counts what left on each of its bases, and the chain of custody grows with each look at a piece.
create index custody_log_by_basis on custody_log (basis_id) where basis_id is not null;
