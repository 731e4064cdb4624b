// SPDX-License-Identifier: MIT
// What a copy of an object is conditional on; twin of packages/protocol/src/dependency. Spec: docs/claims.md §3, §4.
pragma solidity ^0.8.28;

import {Claim, ClaimStatus} from "../types/ClaimTypes.sol";

/// @notice ⋀positive ∧ ⋀ ¬(⋀group). In normal form sets ascend; groups are not empty, share nothing with `positive`, none is in another.
struct Dependency {
    Claim[] positive;
    Claim[][] negated;
}

/// @notice What is known of claims: `ClaimView` of the twin, with its laws.
struct ClaimView {
    function(Claim memory) view returns (ClaimStatus) statusOf;
    function(Claim memory, Claim memory) view returns (bool) implies;
    function(Claim memory, Claim memory) view returns (bool) excludes;
}

/// @notice Normal form, canonical bytes, digest, reduction, satisfiability. `holds = false` in a result says FALSE: no world has it.
/// @dev Functions may reuse the arrays they are given. Loops end at the limits: at most MAX_LITERALS² comparisons of two words or questions to
/// the view, and MAX_GROUPS² of two groups.
library Dependencies {
    /// @notice Beyond MAX_LITERALS or MAX_GROUPS.
    error DependencyTooLarge(uint256 literals, uint256 groups);

    uint256 internal constant MAX_LITERALS = 256;
    uint256 internal constant MAX_GROUPS = 64;
    bytes32 internal constant TAG = "syncline.dependency.v1";

    /// @notice −1, 0 or 1 by domain, number, root.
    function compare(Claim memory a, Claim memory b) internal pure returns (int256) {
        if (a.domainId != b.domainId) return a.domainId < b.domainId ? -1 : int256(1);
        if (a.number != b.number) return a.number < b.number ? -1 : int256(1);
        if (a.worldRoot != b.worldRoot) return a.worldRoot < b.worldRoot ? -1 : int256(1);
        return 0;
    }

    /// @notice True if both can never be true. Domain 0 stands for flows of receipts, which exclude nothing.
    function areExclusive(Claim memory a, Claim memory b) internal pure returns (bool) {
        return a.domainId != 0 && a.domainId == b.domainId && a.number == b.number && a.worldRoot != b.worldRoot;
    }

    /// @notice Refuses what has no encoding.
    function checkSize(Dependency memory dependency) internal pure returns (uint256 literals) {
        literals = dependency.positive.length;
        uint256 groups = dependency.negated.length;
        for (uint256 i; i < groups && groups <= MAX_GROUPS; ++i) literals += dependency.negated[i].length;
        if (literals > MAX_LITERALS || groups > MAX_GROUPS) revert DependencyTooLarge(literals, groups);
    }

    /// @notice The syntactic normal form; equality of claims only.
    function normalize(Dependency memory dependency) internal pure returns (bool holds, Dependency memory normal) {
        checkSize(dependency);
        normal.positive = _toSet(dependency.positive);
        Claim[][] memory groups = dependency.negated;
        for (uint256 i; i < groups.length; ++i) {
            groups[i] = _subtract(_toSet(groups[i]), normal.positive);
            if (groups[i].length == 0) return (false, normal);
        }
        _sortGroups(groups);
        bool[] memory dropped = new bool[](groups.length);
        for (uint256 i; i < groups.length; ++i) {
            for (uint256 j; j < groups.length && !dropped[i]; ++j) {
                if (i == j || groups[j].length > groups[i].length) continue;
                bool isFirst = groups[j].length < groups[i].length || j < i;
                dropped[i] = isFirst && _subtract(groups[j], groups[i]).length == 0;
            }
        }
        normal.negated = _keep(groups, dropped);
        holds = true;
    }

    /// @notice a ∧ b of normal forms, in normal form. Without groups linear in the literals.
    function conjoin(Dependency memory a, Dependency memory b) internal pure returns (bool, Dependency memory both) {
        both.positive = _unite(a.positive, b.positive);
        both.negated = new Claim[][](a.negated.length + b.negated.length);
        for (uint256 i; i < both.negated.length; ++i) {
            both.negated[i] = _copy(i < a.negated.length ? a.negated[i] : b.negated[i - a.negated.length]);
        }
        return normalize(both);
    }

    /// @notice Canonical bytes of a normal form: `|P| u16 ‖ P ‖ |N| u16 ‖ (|G| u16 ‖ G)…`, three words a claim.
    function encode(Dependency memory dependency) internal pure returns (bytes memory out) {
        Claim[][] memory groups = dependency.negated;
        out = new bytes(4 + 2 * groups.length + 96 * checkSize(dependency));
        uint256 at;
        assembly ("memory-safe") {
            at := add(out, 0x20)
        }
        at = _writeSet(_writeCount(at, dependency.positive.length), dependency.positive);
        at = _writeCount(at, groups.length);
        for (uint256 i; i < groups.length; ++i) at = _writeSet(_writeCount(at, groups[i].length), groups[i]);
    }

    /// @notice Digest of a normal form: what the address of a copy is made of.
    function digest(Dependency memory dependency) internal pure returns (bytes32) {
        return keccak256(bytes.concat(TAG, encode(dependency)));
    }

    /// @notice Fixpoint of the rules T F X I A S on a normal form. FALSE exactly if the dependency is not satisfiable.
    function reduce(Dependency memory dependency, ClaimView memory known)
        internal
        view
        returns (bool holds, Dependency memory reduced)
    {
        checkSize(dependency);
        (bool open, Claim[] memory units) = _undecided(dependency.positive, known); // F+, T+
        if (!open || _contradicts(units, units, known)) return (false, reduced); // X+
        units = _frontier(units, known); // A
        reduced.positive = units;
        Claim[][] memory groups = new Claim[][](dependency.negated.length);
        uint256 count;
        for (uint256 i; i < groups.length; ++i) {
            Claim[] memory group;
            (open, group) = _undecided(dependency.negated[i], known); // F−, T−
            if (!open) continue;
            Claim[] memory whole = dependency.negated[i];
            if (_contradicts(whole, whole, known) || _contradicts(units, whole, known)) continue; // X−
            group = _frontier(_notImplied(group, units, known), known); // I, A−
            if (group.length == 0) return (false, reduced);
            groups[count++] = group;
        }
        assembly ("memory-safe") {
            mstore(groups, count)
        }
        _sortGroups(groups);
        bool[] memory dropped = new bool[](count);
        for (uint256 i; i < count; ++i) {
            for (uint256 j; j < count && !dropped[i]; ++j) {
                if (i == j || _notImplied(groups[j], groups[i], known).length != 0) continue; // S
                dropped[i] = j < i || _notImplied(groups[i], groups[j], known).length != 0;
            }
        }
        reduced.negated = _keep(groups, dropped);
        holds = true;
    }

    /// @notice True if something that is still open makes a normal form true: only the least world has to be looked at.
    function isSatisfiable(Dependency memory dependency, ClaimView memory known) internal view returns (bool) {
        checkSize(dependency);
        Claim[] memory units = dependency.positive;
        (bool open,) = _undecided(units, known);
        if (!open || _contradicts(units, units, known)) return false;
        for (uint256 i; i < dependency.negated.length; ++i) {
            Claim[] memory left;
            (open, left) = _undecided(dependency.negated[i], known);
            if (open && _notImplied(left, units, known).length == 0) return false;
        }
        return true;
    }

    /// @dev The claims that are neither TRUE nor FALSE; `open` is false if one is FALSE.
    function _undecided(Claim[] memory claims, ClaimView memory known)
        private
        view
        returns (bool open, Claim[] memory left)
    {
        left = new Claim[](claims.length);
        uint256 count;
        for (uint256 i; i < claims.length; ++i) {
            ClaimStatus status = known.statusOf(claims[i]);
            if (status == ClaimStatus.FALSE) return (false, left);
            if (status == ClaimStatus.UNKNOWN) left[count++] = claims[i];
        }
        assembly ("memory-safe") {
            mstore(left, count)
        }
        open = true;
    }

    /// @dev True if one of `a` and one of `b` exclude each other.
    function _contradicts(Claim[] memory a, Claim[] memory b, ClaimView memory known) private view returns (bool) {
        for (uint256 i; i < a.length; ++i) {
            for (uint256 j; j < b.length; ++j) if (known.excludes(a[i], b[j])) return true;
        }
        return false;
    }

    /// @dev Those of `claims` that none of `by` implies.
    function _notImplied(Claim[] memory claims, Claim[] memory by, ClaimView memory known)
        private
        view
        returns (Claim[] memory left)
    {
        left = new Claim[](claims.length);
        uint256 count;
        for (uint256 i; i < claims.length; ++i) {
            bool implied;
            for (uint256 j; j < by.length && !implied; ++j) implied = known.implies(by[j], claims[i]);
            if (!implied) left[count++] = claims[i];
        }
        assembly ("memory-safe") {
            mstore(left, count)
        }
    }

    /// @dev Those of a set that no other one of it implies.
    function _frontier(Claim[] memory claims, ClaimView memory known) private view returns (Claim[] memory left) {
        left = new Claim[](claims.length);
        uint256 count;
        for (uint256 i; i < claims.length; ++i) {
            bool implied;
            for (uint256 j; j < claims.length && !implied; ++j) implied = i != j && known.implies(claims[j], claims[i]);
            if (!implied) left[count++] = claims[i];
        }
        assembly ("memory-safe") {
            mstore(left, count)
        }
    }

    /// @dev Sorts in place and drops repetitions: insertion, n² / 4 comparisons, n of what is sorted already.
    function _toSet(Claim[] memory claims) private pure returns (Claim[] memory) {
        uint256 count;
        for (uint256 i; i < claims.length; ++i) {
            Claim memory claim = claims[i];
            uint256 at = count;
            int256 order = -1;
            while (at > 0 && (order = compare(claims[at - 1], claim)) > 0) --at;
            if (at > 0 && order == 0) continue;
            for (uint256 j = count++; j > at; --j) claims[j] = claims[j - 1];
            claims[at] = claim;
        }
        assembly ("memory-safe") {
            mstore(claims, count)
        }
        return claims;
    }

    /// @dev a ∪ b of two sets.
    function _unite(Claim[] memory a, Claim[] memory b) private pure returns (Claim[] memory all) {
        all = new Claim[](a.length + b.length);
        uint256 count;
        uint256 i;
        uint256 j;
        while (i < a.length || j < b.length) {
            int256 order = i == a.length ? int256(1) : j == b.length ? -1 : compare(a[i], b[j]);
            all[count++] = order <= 0 ? a[i] : b[j];
            if (order <= 0) ++i;
            if (order >= 0) ++j;
        }
        assembly ("memory-safe") {
            mstore(all, count)
        }
    }

    /// @dev a \ b of two sets.
    function _subtract(Claim[] memory a, Claim[] memory b) private pure returns (Claim[] memory left) {
        left = new Claim[](a.length);
        uint256 count;
        uint256 j;
        for (uint256 i; i < a.length; ++i) {
            while (j < b.length && compare(b[j], a[i]) < 0) ++j;
            if (j == b.length || compare(b[j], a[i]) != 0) left[count++] = a[i];
        }
        assembly ("memory-safe") {
            mstore(left, count)
        }
    }

    /// @dev Lexicographic, shorter first on a common prefix; insertion in place.
    function _sortGroups(Claim[][] memory groups) private pure {
        for (uint256 i = 1; i < groups.length; ++i) {
            Claim[] memory group = groups[i];
            uint256 at = i;
            for (; at > 0 && _compareSets(groups[at - 1], group) > 0; --at) groups[at] = groups[at - 1];
            groups[at] = group;
        }
    }

    function _compareSets(Claim[] memory a, Claim[] memory b) private pure returns (int256) {
        for (uint256 i; i < a.length && i < b.length; ++i) {
            int256 order = compare(a[i], b[i]);
            if (order != 0) return order;
        }
        return a.length == b.length ? int256(0) : a.length < b.length ? -1 : int256(1);
    }

    function _keep(Claim[][] memory groups, bool[] memory dropped) private pure returns (Claim[][] memory) {
        uint256 count;
        for (uint256 i; i < groups.length; ++i) if (!dropped[i]) groups[count++] = groups[i];
        assembly ("memory-safe") {
            mstore(groups, count)
        }
        return groups;
    }

    function _copy(Claim[] memory claims) private pure returns (Claim[] memory copied) {
        copied = new Claim[](claims.length);
        for (uint256 i; i < claims.length; ++i) copied[i] = claims[i];
    }

    /// @dev Two bytes; what follows is written after it.
    function _writeCount(uint256 at, uint256 count) private pure returns (uint256) {
        assembly ("memory-safe") {
            mstore8(at, shr(8, count))
            mstore8(add(at, 1), count)
        }
        return at + 2;
    }

    function _writeSet(uint256 at, Claim[] memory claims) private pure returns (uint256) {
        for (uint256 i; i < claims.length; ++i) {
            Claim memory claim = claims[i];
            assembly ("memory-safe") {
                mcopy(at, claim, 0x60)
            }
            at += 96;
        }
        return at;
    }
}
