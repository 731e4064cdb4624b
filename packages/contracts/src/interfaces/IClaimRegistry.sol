// SPDX-License-Identifier: MIT
// What a domain knows of other domains' states. Spec: docs/crosslinks.md §2.
pragma solidity ^0.8.28;

import {WorldSlotProof} from "../libraries/WorldProof.sol";
import {BlockHeader} from "../types/BlockTypes.sol";
import {Claim, ClaimStatus, Dialect} from "../types/ClaimTypes.sol";

/// @title IClaimRegistry
/// @notice Claims become TRUE here in two ways, both open to anyone with a proof: by a crosslink (the claim stands in the tree of settled
/// claims on L1, and L1's state is known through this domain's own L1 origin), or by ancestry (the header stands in the EIP-2935 history of a
/// world whose claim is TRUE). A claim becomes FALSE only because another root is TRUE at its height. Nothing is ever revoked.
/// A claim of domain 0 is a flow literal: TRUE once ObjectManager accepted the flow, never vouched for or certified here.
interface IClaimRegistry {
    /// @notice The L1 origin of the current batch was written down.
    event OriginNoted(uint256 indexed number, bytes32 indexed originHash);
    /// @notice A root of the tree of settled claims became known, as of L1 block `originHash`.
    event RootImported(bytes32 indexed root, bytes32 indexed originHash);
    /// @notice The L1 ledger has accepted `accepted` of the lane from `from` to this domain.
    event FlowImported(uint64 indexed from, bytes32 indexed kind, uint256 accepted);
    /// @notice The ledger gave back this much of the lane to a domain that has ended.
    event ReturnImported(uint64 indexed to, bytes32 indexed kind, uint256 amount);
    /// @notice The domain has ended with this block: every claim above is FALSE.
    event ClosureImported(uint64 indexed domainId, uint64 number, bytes32 worldRoot);
    /// @notice Where a foreign chain's contracts are became known.
    event ContractsImported(uint64 indexed domainId, address objectManager, address messenger);
    /// @notice A claim became TRUE.
    event ClaimCertified(uint64 indexed domainId, uint64 indexed number, bytes32 worldRoot, bytes32 blockHash);
    /// @notice `account` vouches for a claim with `bond` wei.
    event ClaimAdmitted(
        uint64 indexed domainId, uint64 indexed number, bytes32 worldRoot, address indexed account, uint256 bond
    );
    /// @notice The voucher got its bond back: the claim is TRUE.
    event BondReturned(bytes32 indexed claimId, address indexed account, uint256 bond);
    /// @notice The voucher lost its bond: the claim is FALSE. `reward` went to who said so, the rest is burnt.
    event BondSlashed(bytes32 indexed claimId, address indexed account, uint256 reward, uint256 burnt);

    /// @notice The header is of no L1 block that was noted here.
    error OriginUnknown(bytes32 headerHash);
    /// @notice A header longer than any of L1.
    error HeaderTooLong(uint256 length);
    /// @notice L1's state does not hold the root that way.
    error RootNotProven();
    /// @notice L1's state does not hold the flow that way.
    error FlowNotProven();
    /// @notice L1's state does not hold the closure that way.
    error ClosureNotProven();
    /// @notice The domain ended before that block.
    error AfterClosure(uint64 domainId, uint64 last, uint64 number);
    /// @notice No such root was imported.
    error RootUnknown(bytes32 root);
    /// @notice The claim is not under that root.
    error NotUnderRoot(bytes32 leaf, bytes32 root);
    /// @notice What is to be opened is not certified.
    error NotCertified(uint64 domainId, uint64 number, bytes32 worldRoot);
    /// @notice EIP-2935 holds blocks `number − 8191` to `number − 1` only.
    error OutsideHistory(uint64 ancestor, uint64 number);
    /// @notice The account is not in the world that way.
    error AccountNotProven(address account);
    /// @notice The history holds another hash at this height.
    error AncestorDiffers(bytes32 headerHash, bytes32 inHistory);
    /// @notice Two roots are certified for one height: the certifier is broken, nothing is changed.
    error CertifiedTwice(uint64 domainId, uint64 number, bytes32 known, bytes32 claimed);
    /// @notice The bond is not `admissionBond`.
    error BondDiffers(uint256 paid, uint256 required);
    /// @notice Somebody vouches for this claim already.
    error AlreadyAdmitted(bytes32 claimId, address account);
    /// @notice A flow literal has no voucher.
    error FlowLiteral();
    /// @notice The header is of none of the last 8,191 blocks of this chain.
    error OwnBlockUnknown(uint256 number, bytes32 headerHash);
    /// @notice A header of this chain has 14 words.
    error HeaderMalformed(uint256 length);
    /// @notice The claim is decided: there is nothing to vouch for.
    error AlreadyDecided(ClaimStatus status);
    /// @notice The claim is not decided yet, or nobody vouches for it.
    error NothingToRelease(bytes32 claimId);

    /// @notice Writes down the L1 origin of the current batch, so that a root can be imported from it later. Anyone; cheap; idempotent.
    function noteOrigin() external returns (bytes32 originHash);

    /// @notice Learns the root of `Crosslinks` as of a noted L1 block (or the current origin) from L1's state.
    /// @param l1HeaderRlp RLP of that L1 block's header
    /// @param accountProof of `Crosslinks` in the state trie, as `eth_getProof` gives it
    /// @param slotProof of its slot 0
    function importRoot(bytes calldata l1HeaderRlp, bytes[] calldata accountProof, bytes[] calldata slotProof)
        external
        returns (bytes32 root);

    /// @notice Makes a claim TRUE that stands under an imported root.
    /// @param blockHash of the domain's block at that height, part of the leaf
    /// @param siblings 32 words, leaf first
    function certify(Claim calldata claim, bytes32 blockHash, bytes32 root, bytes32[] calldata siblings) external;

    /// @notice Learns where the ObjectManager and the Messenger of a foreign chain are: their leaf stands under an imported root. From then on that chain is
    /// read in dialect MPT. There is one such leaf a chain, for ever. Anyone.
    /// @param siblings 32 words, leaf first
    function importContracts(
        uint64 domainId,
        address objectManager,
        address messenger,
        bytes32 root,
        bytes32[] calldata siblings
    ) external;

    /// @notice Makes the claim of an ancestor TRUE by the history contract of a world whose claim is TRUE.
    /// @param known a TRUE claim of the same domain
    /// @param header of the ancestor, at most 8,191 blocks older
    /// @param account the five words of the history account: nonce, balance, codeHash, codeMetaHash, storageRoot
    /// @param accountProof K-proof of the history account in the known world
    /// @param slotProof K-proof of the slot of the ancestor's hash in that account
    function certifyAncestor(
        Claim calldata known,
        BlockHeader calldata header,
        bytes32[5] calldata account,
        bytes calldata accountProof,
        bytes calldata slotProof
    ) external;

    /// @notice Learns what IsolationLedger has accepted of the lane from `from` to this domain, as of a noted L1 block (or the current origin).
    /// What is known already stays if it is more: the ledger only grows, and so does this.
    /// @param l1HeaderRlp RLP of that L1 block's header
    /// @param accountProof of `IsolationLedger` in the state trie, as `eth_getProof` gives it
    /// @param slotProof of `accepted[H(from, this domain, kind)]`
    /// @return accepted what is known now
    function importFlow(
        uint64 from,
        bytes32 kind,
        bytes calldata l1HeaderRlp,
        bytes[] calldata accountProof,
        bytes[] calldata slotProof
    ) external returns (uint256 accepted);

    /// @notice What IsolationLedger has accepted of the lane from `from` to this domain, as far as it is known here; only grows.
    function acceptedFlow(uint64 from, bytes32 kind) external view returns (uint256);

    /// @notice Learns that a domain has ended, and its last claim, from L1's state as of a noted L1 block (or the current origin). The last
    /// claim is TRUE, every later one FALSE. Idempotent.
    /// @param last claim of its last block
    /// @param accountProof of `DomainClosure` in the state trie, as `eth_getProof` gives it
    /// @param slotProof of `closureOf[domainId]`
    function importClosure(
        Claim calldata last,
        bytes32 blockHash,
        bytes calldata l1HeaderRlp,
        bytes[] calldata accountProof,
        bytes[] calldata slotProof
    ) external;

    /// @notice What L1's ledger gave back of the lane from this chain to a domain that has ended, as far as it is known here.
    function givenBack(uint64 to, bytes32 kind) external view returns (uint256);

    /// @notice Learns that from L1's state, as `importFlow` does of lanes into here.
    function importReturn(
        uint64 to,
        bytes32 kind,
        bytes calldata l1HeaderRlp,
        bytes[] calldata accountProof,
        bytes[] calldata slotProof
    ) external returns (uint256 amount);

    /// @notice The last claim of a domain that has ended, as far as it is known here. What had not arrived there under its root never will: a
    /// proof of absence under it lets a receipt return.
    function closureOf(uint64 domainId) external view returns (bool isClosed, Claim memory last);

    /// @notice Vouches for a claim: whoever relies on it before it is certified sees who would lose what. `msg.value` = `admissionBond`.
    function admit(Claim calldata claim) external payable;

    /// @notice Settles the bond of a decided claim: back to the voucher if TRUE; if FALSE half to the caller, half burnt.
    function release(Claim calldata claim) external;

    /// @notice The claim of a recent block of this very chain, checked against its history (EIP-2935). No verdict: this block may be refuted
    /// on L1 together with the one that asks.
    /// @param header the 14 words of the block's header; its RLP where this chain is no Syncline domain
    function ownRoot(bytes calldata header) external view returns (Claim memory);

    /// @notice How that domain commits to its state.
    function dialectOf(uint64 domainId) external view returns (Dialect);

    /// @notice Where that domain's ObjectManager is: the predeploy, unless it is a foreign chain whose contracts were imported.
    function managerOf(uint64 domainId) external view returns (address);

    /// @notice Where that domain's Messenger is, likewise.
    function messengerOf(uint64 domainId) external view returns (address);

    /// @notice What `slot` of `account` holds in the claim's world, by proof; says nothing about the claim itself.
    function readWorld(Claim calldata claim, address account, bytes32 slot, WorldSlotProof calldata proof)
        external
        view
        returns (bytes32);

    /// @notice TRUE, FALSE or UNKNOWN. Of a flow literal: TRUE once the flow is accepted, else UNKNOWN.
    function statusOf(Claim calldata claim) external view returns (ClaimStatus);

    /// @notice Its level beside the status: 0 unknown or FALSE, 1 vouched for with a bond, 2 attested by a quorum, 3 TRUE.
    function levelOf(Claim calldata claim) external view returns (ClaimStatus status, uint8 level);

    /// @notice The root that is certified at this height, 0 if none is.
    function certifiedRoot(uint64 domainId, uint64 number) external view returns (bytes32);

    /// @notice Who vouches for a claim, and the bond in wei; 0 if nobody does, or the bond is settled.
    function voucherOf(bytes32 claimId) external view returns (address account, uint96 bond);

    /// @notice `H(domainId, number, worldRoot)`.
    function claimId(Claim calldata claim) external pure returns (bytes32);
}
