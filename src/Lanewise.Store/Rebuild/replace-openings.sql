UPDATE posting SET opening_id = regrouped.opening_id FROM regrouped WHERE posting.posting_id = regrouped.posting_id;

UPDATE fact
SET opening_id = regrouped.opening_id
FROM regrouped
WHERE fact.posting_id = regrouped.posting_id AND fact.opening_id <> regrouped.opening_id;
