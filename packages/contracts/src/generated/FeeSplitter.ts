/** Bindings of FeeSplitter. Written by scripts/generate-bindings.mjs from packages/contracts; do not edit. */

export const feeSplitterAbi = [
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "account",
    "type": "address"
   }
  ],
  "name": "NoCredit",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "caller",
    "type": "address"
   }
  ],
  "name": "NotNominee",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "caller",
    "type": "address"
   }
  ],
  "name": "NotOwner",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "caller",
    "type": "address"
   }
  ],
  "name": "NotVault",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "ReentrancyGuardReentrantCall",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "sum",
    "type": "uint256"
   }
  ],
  "name": "SharesSum",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "ZeroRecipient",
  "type": "error"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "address",
    "name": "account",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "amount",
    "type": "uint256"
   }
  ],
  "name": "CreditPaid",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "address",
    "name": "account",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "amount",
    "type": "uint256"
   }
  ],
  "name": "Credited",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "address",
    "name": "vault",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "sequencer",
    "type": "uint256"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "treasury",
    "type": "uint256"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "dataProviders",
    "type": "uint256"
   }
  ],
  "name": "FeesSplit",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "address",
    "name": "previous",
    "type": "address"
   },
   {
    "indexed": true,
    "internalType": "address",
    "name": "current",
    "type": "address"
   }
  ],
  "name": "OwnerChanged",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "address",
    "name": "owner",
    "type": "address"
   },
   {
    "indexed": true,
    "internalType": "address",
    "name": "nominee",
    "type": "address"
   }
  ],
  "name": "OwnerNominated",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "components": [
     {
      "internalType": "address",
      "name": "sequencer",
      "type": "address"
     },
     {
      "internalType": "address",
      "name": "treasury",
      "type": "address"
     },
     {
      "internalType": "address",
      "name": "dataProviders",
      "type": "address"
     }
    ],
    "indexed": false,
    "internalType": "struct FeeSplitter.Recipients",
    "name": "recipients",
    "type": "tuple"
   }
  ],
  "name": "RecipientsChanged",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "address",
    "name": "vault",
    "type": "address"
   },
   {
    "components": [
     {
      "internalType": "uint16",
      "name": "sequencer",
      "type": "uint16"
     },
     {
      "internalType": "uint16",
      "name": "treasury",
      "type": "uint16"
     },
     {
      "internalType": "uint16",
      "name": "dataProviders",
      "type": "uint16"
     }
    ],
    "indexed": false,
    "internalType": "struct FeeSplitter.Shares",
    "name": "shares",
    "type": "tuple"
   }
  ],
  "name": "SharesChanged",
  "type": "event"
 },
 {
  "inputs": [],
  "name": "acceptOwnership",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "account",
    "type": "address"
   }
  ],
  "name": "credit",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "",
    "type": "uint256"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "nominee_",
    "type": "address"
   }
  ],
  "name": "nominateOwner",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "nominee",
  "outputs": [
   {
    "internalType": "address",
    "name": "",
    "type": "address"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "owner",
  "outputs": [
   {
    "internalType": "address",
    "name": "",
    "type": "address"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "recipients",
  "outputs": [
   {
    "internalType": "address",
    "name": "sequencer",
    "type": "address"
   },
   {
    "internalType": "address",
    "name": "treasury",
    "type": "address"
   },
   {
    "internalType": "address",
    "name": "dataProviders",
    "type": "address"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "components": [
     {
      "internalType": "address",
      "name": "sequencer",
      "type": "address"
     },
     {
      "internalType": "address",
      "name": "treasury",
      "type": "address"
     },
     {
      "internalType": "address",
      "name": "dataProviders",
      "type": "address"
     }
    ],
    "internalType": "struct FeeSplitter.Recipients",
    "name": "to",
    "type": "tuple"
   }
  ],
  "name": "setRecipients",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "vault",
    "type": "address"
   },
   {
    "components": [
     {
      "internalType": "uint16",
      "name": "sequencer",
      "type": "uint16"
     },
     {
      "internalType": "uint16",
      "name": "treasury",
      "type": "uint16"
     },
     {
      "internalType": "uint16",
      "name": "dataProviders",
      "type": "uint16"
     }
    ],
    "internalType": "struct FeeSplitter.Shares",
    "name": "shares",
    "type": "tuple"
   }
  ],
  "name": "setShares",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "vault",
    "type": "address"
   }
  ],
  "name": "sharesOf",
  "outputs": [
   {
    "internalType": "uint16",
    "name": "sequencer",
    "type": "uint16"
   },
   {
    "internalType": "uint16",
    "name": "treasury",
    "type": "uint16"
   },
   {
    "internalType": "uint16",
    "name": "dataProviders",
    "type": "uint16"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "split",
  "outputs": [],
  "stateMutability": "payable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "account",
    "type": "address"
   }
  ],
  "name": "withdrawCredit",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "amount",
    "type": "uint256"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 }
] as const

/** Code at its address. */
export const feeSplitterCode = '0x6080604052600436106100b8575f3560e01c806379ba509711610071578063d5d44d801161004c578063d5d44d801461024e578063f5eb42dc14610279578063f7654176146102e3575f5ffd5b806379ba5097146101ef5780638da5cb5b14610203578063af3b60011461022f575f5ffd5b806335372a40116100a157806335372a40146101825780635b94db27146101a35780636c8cc9d9146101c2575f5ffd5b80630e57d4ce146100bc57806320f99c0a14610131575b5f5ffd5b3480156100c7575f5ffd5b506003546004546005546100f59273ffffffffffffffffffffffffffffffffffffffff908116928116911683565b6040805173ffffffffffffffffffffffffffffffffffffffff948516815292841660208401529216918101919091526060015b60405180910390f35b34801561013c575f5ffd5b5060025461015d9073ffffffffffffffffffffffffffffffffffffffff1681565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610128565b34801561018d575f5ffd5b506101a161019c366004610c40565b6102eb565b005b3480156101ae575f5ffd5b506101a16101bd366004610c85565b610447565b3480156101cd575f5ffd5b506101e16101dc366004610c85565b610510565b604051908152602001610128565b3480156101fa575f5ffd5b506101a1610601565b34801561020e575f5ffd5b5060015461015d9073ffffffffffffffffffffffffffffffffffffffff1681565b34801561023a575f5ffd5b506101a1610249366004610ca0565b6106d0565b348015610259575f5ffd5b506101e1610268366004610c85565b5f6020819052908152604090205481565b348015610284575f5ffd5b506102be610293366004610c85565b60066020525f908152604090205461ffff808216916201000081048216916401000000009091041683565b6040805161ffff94851681529284166020840152921691810191909152606001610128565b6101a161088e565b60015473ffffffffffffffffffffffffffffffffffffffff163314610343576040517f245aecd30000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b5f6103516020830183610c85565b73ffffffffffffffffffffffffffffffffffffffff16148061039757505f61037f6040830160208401610c85565b73ffffffffffffffffffffffffffffffffffffffff16145b806103c657505f6103ae6060830160408401610c85565b73ffffffffffffffffffffffffffffffffffffffff16145b156103fd576040517fd27b444300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80600361040a8282610cd4565b9050507fabfd2fd60643f4434894dc985a6ea894e66ce3188ae893b68bb64dcb1f87f42f8160405161043c9190610dc4565b60405180910390a150565b60015473ffffffffffffffffffffffffffffffffffffffff16331461049a576040517f245aecd300000000000000000000000000000000000000000000000000000000815233600482015260240161033a565b600280547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff838116918217909255600154604051919216907fbb0f88a66deb0b034e2a679eb3566a30baf396a2340478a680f1b8256dd275ac905f90a350565b5f610519610a1d565b5073ffffffffffffffffffffffffffffffffffffffff81165f9081526020819052604081205490819003610591576040517f6385746f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8316600482015260240161033a565b73ffffffffffffffffffffffffffffffffffffffff82165f818152602081815260408083209290925590518381527f1a65428a5fca65670638119dac650952495292890061fd2fc891fcf2fa3ad5c3910160405180910390a26105f48282610a54565b6105fc610a71565b919050565b60025473ffffffffffffffffffffffffffffffffffffffff163314610654576040517faa71732000000000000000000000000000000000000000000000000000000000815233600482015260240161033a565b600154604051339173ffffffffffffffffffffffffffffffffffffffff16907fb532073b38c83145e3e5135377a08bf9aab55bc0fd7c1179cd4fb995d2a5159c905f90a3600180547fffffffffffffffffffffffff00000000000000000000000000000000000000009081163317909155600280549091169055565b60015473ffffffffffffffffffffffffffffffffffffffff163314610723576040517f245aecd300000000000000000000000000000000000000000000000000000000815233600482015260240161033a565b61072c82610a9b565b61077a576040517fe9d6016100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8316600482015260240161033a565b5f61078b6060830160408401610e54565b61ffff1661079f6040840160208501610e54565b61ffff166107b06020850185610e54565b61ffff166107be9190610e9c565b6107c89190610e9c565b90506127108114610808576040517f9c47bb640000000000000000000000000000000000000000000000000000000081526004810182905260240161033a565b73ffffffffffffffffffffffffffffffffffffffff83165f90815260066020526040902082906108388282610eaf565b9050508273ffffffffffffffffffffffffffffffffffffffff167ff7b70924db6295366fd802ba9e49a83c65671b016589f254157b7dd2e5429b29836040516108819190610f23565b60405180910390a2505050565b61089733610a9b565b6108cf576040517fe9d6016100000000000000000000000000000000000000000000000000000000815233600482015260240161033a565b335f908152600660209081526040808320815160608082018452915461ffff80821683526201000082048116838701526401000000009091048116828501528351928301845260035473ffffffffffffffffffffffffffffffffffffffff908116845260045481169584019590955260055490941692820192909252815191939092909161271091610962911634610f6e565b61096c9190610f85565b90505f612710846040015161ffff16346109869190610f6e565b6109909190610f85565b90505f8161099e8434610fbd565b6109a89190610fbd565b90506109b7845f015184610b37565b6109c5846020015182610b37565b6109d3846040015183610b37565b604080518481526020810183905290810183905233907f22514265b5fb0bd8542ba18da00ccde26bf6b9c32d210330f08c9fc11307884b9060600160405180910390a25050505050565b610a25610bca565b610a5260017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90610c23565b565b5f385f3884865af1610a6d5763b12d13eb5f526004601cfd5b5050565b610a525f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00610a4c565b5f73ffffffffffffffffffffffffffffffffffffffff8216735c000000000000000000000000000000000000041480610afd575073ffffffffffffffffffffffffffffffffffffffff8216735c00000000000000000000000000000000000005145b80610b31575073ffffffffffffffffffffffffffffffffffffffff8216735c00000000000000000000000000000000000006145b92915050565b805f03610b42575050565b73ffffffffffffffffffffffffffffffffffffffff82165f9081526020819052604081208054839290610b76908490610e9c565b909155505060405181815273ffffffffffffffffffffffffffffffffffffffff8316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15610a52576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f60608284031215610c3a575f5ffd5b50919050565b5f60608284031215610c50575f5ffd5b610c5a8383610c2a565b9392505050565b73ffffffffffffffffffffffffffffffffffffffff81168114610c82575f5ffd5b50565b5f60208284031215610c95575f5ffd5b8135610c5a81610c61565b5f5f60808385031215610cb1575f5ffd5b8235610cbc81610c61565b9150610ccb8460208501610c2a565b90509250929050565b8135610cdf81610c61565b81547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff8216178255506020820135610d2c81610c61565b6001820180547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff8316179055506040820135610d7d81610c61565b6002820180547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff8316179055505050565b606081018235610dd381610c61565b73ffffffffffffffffffffffffffffffffffffffff1682526020830135610df981610c61565b73ffffffffffffffffffffffffffffffffffffffff1660208301526040830135610e2281610c61565b73ffffffffffffffffffffffffffffffffffffffff811660408401525092915050565b61ffff81168114610c82575f5ffd5b5f60208284031215610e64575f5ffd5b8135610c5a81610e45565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b80820180821115610b3157610b31610e6f565b8135610eba81610e45565b81546020840135610eca81610e45565b6040850135610ed881610e45565b65ffff000000008160201b1661ffff85167fffffffffffffffffffffffffffffffffffffffffffffffffffff00000000000085161763ffff00008460101b1617178555505050505050565b606081018235610f3281610e45565b61ffff1682526020830135610f4681610e45565b61ffff1660208301526040830135610f5d81610e45565b61ffff811660408401525092915050565b8082028115828204841417610b3157610b31610e6f565b5f82610fb8577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b81810381811115610b3157610b31610e6f56' as const

/** Where state variables lie; offset in bytes from the low end of the slot. */
export const feeSplitterLayout = {"credit":{"slot":0,"offset":0},"owner":{"slot":1,"offset":0},"nominee":{"slot":2,"offset":0},"recipients":{"slot":3,"offset":0},"sharesOf":{"slot":6,"offset":0}} as const
