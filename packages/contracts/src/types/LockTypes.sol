// SPDX-License-Identifier: MIT
// Locks and orders. Spec: docs/locks.md.
pragma solidity ^0.8.28;

/// @notice What all domains have to agree on of an asset or of a holding; all 0 if no order ever touched it. Numbers are those of LockTable.
/// @param state regulatory state
/// @param held 1 + the action of an irreversible order that waits for level 3, or 0
/// @param order digest of the order that is held, else of the one that made the state
struct LockEntry {
    uint8 state;
    uint8 held;
    bytes32 order;
}

/// @notice What a transaction or a holder put on a holding; it is local to this domain.
/// @param kind NONE, PREEMPTIVE or TEMP of LockTable
/// @param isCommitting past its commit point: orders wait for its end
/// @param owner who may use the holding and end the lock; 0 unless PREEMPTIVE
/// @param until seconds
struct TransactionLock {
    uint8 kind;
    bool isCommitting;
    address owner;
    uint64 until;
}

/// @notice What an authority signs (EIP-712); twin in packages/protocol/src/order. Times are seconds.
/// @param asset kind of flow
/// @param action of LockTable
/// @param amount units of the subject's holding; 0 for all of it
/// @param subject whose holding; 0 for the asset everywhere
/// @param recipient who gets the asset; 0 where the action moves nothing
/// @param seen digest of what the authority had seen of all domains
/// @param lamport above that of the last reconciliation
/// @param effectiveAt not before; 0 for at once
struct Order {
    bytes32 asset;
    uint8 action;
    uint256 amount;
    address subject;
    address recipient;
    bytes32 authority;
    uint64 authorityEpoch;
    uint256 nonce;
    bytes32 caseId;
    bytes32 evidence;
    bytes32 seen;
    uint64 lamport;
    uint64 effectiveAt;
    uint64 validAfter;
    uint64 validBefore;
}

/// @notice A row of AuthorityRegistry on L1. Domains learn it by proof.
/// @param signer whose signature its orders carry
/// @param rank 1 regional, 2 national, 3 international
/// @param jurisdiction whose law it applies, such as `US`, left-aligned
/// @param actions a bit for each action of LockTable that it may command
/// @param kinds type ids that it commands, at most 16; none for all
/// @param epoch rises with every change: orders of an older one are void
/// @param revokedAt out of office from this second on; 0 if not revoked
struct Authority {
    bytes32 id;
    address signer;
    uint8 rank;
    bytes16 jurisdiction;
    uint16 actions;
    bytes32[] kinds;
    uint64 epoch;
    uint64 validAfter;
    uint64 validBefore;
    uint64 revokedAt;
}

/// @notice Where an order is. SCHEDULED: before its time; PENDING: tried every round; WAITING: behind a commit; HELD: until level 3. The last two are for good.
enum OrderStatus {
    NONE,
    SCHEDULED,
    PENDING,
    WAITING,
    HELD,
    APPLIED,
    REFUSED
}

/// @notice Why an order had no effect; names are those of spec/errors.json.
enum OrderRefusal {
    NONE,
    ORDER_OUT_OF_SCOPE,
    ORDER_JURISDICTION,
    ORDER_NONCE_USED,
    ORDER_NOT_IN_TIME,
    ORDER_LAMPORT_LOW,
    ORDER_AUTHORITY_EPOCH,
    ORDER_AUTHORITY_INACTIVE,
    ORDER_EXPIRED,
    ORDER_NOT_ADMITTED,
    ORDER_HELD_BACK,
    ORDER_OUTRANKED,
    ORDER_NEEDS_DECISION,
    ORDER_LIFTED,
    ORDER_BASIS_FALSE,
    ASSET_TERMINATED
}

/// @notice What the book keeps of an order, from its submission on and for ever.
/// @param key asset, holding, or part of a holding that it is about
/// @param number block in which it was submitted: what an irreversible effect rests on
/// @param attempts rounds in which it was tried
/// @param isCertified a block from `number` on is TRUE
/// @param wasCertified when it began to wait for a commit
/// @param refusal why it was refused; of a HELD one, why it would be here without the certificate that let it stand
/// @param place 1 + its index among the open orders of the key
/// @param isVoid no certificate brings it back: scope or law forbid it, its block was false, or level 3 came after its authority had gone
struct OrderRecord {
    bytes32 key;
    bytes32 authority;
    OrderStatus status;
    uint8 action;
    uint8 rank;
    bool isCertified;
    uint64 lamport;
    uint64 effectiveAt;
    uint64 validBefore;
    uint32 attempts;
    bytes16 jurisdiction;
    uint64 authorityEpoch;
    uint64 number;
    address subject;
    OrderRefusal refusal;
    bool wasCertified;
    uint8 place;
    bool isVoid;
    address recipient;
    uint256 amount;
    bytes32 asset;
}

/// @notice What the orders have together that a state went on from, besides the one that made it; all 0 where there are none. Twin in packages/protocol/src/order/guardEntry.ts.
/// @param authority that gave all of them; 0 if several did
/// @param jurisdiction law of those of the highest rank; 0 if of several
/// @param rank the highest among them; 255 where nobody knows whose one of them was
struct GuardEntry {
    bytes32 authority;
    bytes16 jurisdiction;
    uint8 rank;
}

/// @notice A new entry.
/// @param from hash of the one that has to stand there
/// @param below the order that made the state while another one is held over it; else one that made the state here until now and has to wait; else 0
/// @param guard what the state rests on besides
struct LockDelta {
    uint32 segment;
    bytes32 asset;
    bytes32 from;
    LockEntry to;
    bytes32 below;
    GuardEntry guard;
}

/// @notice What validators sign. `deltaHashes` are the domains', which ascend, 16 at most.
/// @param lamport the highest time that it reconciles
struct Reconciliation {
    bytes32 id;
    uint64 lamport;
    uint64[] domainIds;
    bytes32[] deltaHashes;
}
